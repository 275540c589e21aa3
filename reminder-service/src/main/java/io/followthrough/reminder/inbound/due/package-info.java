/**
 * The dispatcher's alarm clock: wakes {@code application.due} when the next timer is due, or when timers were set.
 */
@NullMarked
package io.followthrough.reminder.inbound.due;

import org.jspecify.annotations.NullMarked;
