/** An entry of a coach's work list: a reminder whose time runs, with what a verdict needs. Values only. */
@NullMarked
package io.followthrough.reminder.domain.queue;

import org.jspecify.annotations.NullMarked;
