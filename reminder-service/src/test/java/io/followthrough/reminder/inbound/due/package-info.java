/** Timers coming due, with the real dispatcher: outages, fairness, races. */
@NullMarked
package io.followthrough.reminder.inbound.due;

import org.jspecify.annotations.NullMarked;
