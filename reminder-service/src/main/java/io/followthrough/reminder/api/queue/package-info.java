/** A coach's view over all its candidates. */
@NullMarked
package io.followthrough.reminder.api.queue;

import org.jspecify.annotations.NullMarked;
