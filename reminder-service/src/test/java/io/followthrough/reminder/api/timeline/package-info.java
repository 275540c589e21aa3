/** Tests of api.timeline. */
@NullMarked
package io.followthrough.reminder.api.timeline;

import org.jspecify.annotations.NullMarked;
