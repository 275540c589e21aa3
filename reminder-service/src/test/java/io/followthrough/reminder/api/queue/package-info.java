/** The operations of api.queue, over HTTP. */
@NullMarked
package io.followthrough.reminder.api.queue;

import org.jspecify.annotations.NullMarked;
