/**
 * What the dispatcher does with a reminder whose timer has come: which of its nudges fire, and when to look again.
 * Quiet hours and lateness are decided here. Called by {@code application.due} alone.
 */
@NullMarked
package io.followthrough.reminder.domain.due;

import org.jspecify.annotations.NullMarked;
