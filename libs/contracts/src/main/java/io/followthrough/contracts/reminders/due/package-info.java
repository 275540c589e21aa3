/** The nudges: one event per kind of reminder, published when a nudge fires. They carry ids, no names. */
@NullMarked
package io.followthrough.contracts.reminders.due;

import org.jspecify.annotations.NullMarked;
