/** The nudges: one event per kind of reminder, published when a nudge fires. They carry ids, no names. */
@NullMarked
@Planned
package io.followthrough.contracts.reminders.due;

import io.followthrough.contracts.Planned;
import org.jspecify.annotations.NullMarked;
