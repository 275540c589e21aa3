/**
 * The word that timers were set or moved, for the dispatcher's alarm clock ({@code inbound.due}) in this process.
 * Whoever sets timers fires it after its commit; it carries nothing, as the alarm clock looks for itself.
 */
@NullMarked
package io.followthrough.reminder.application.timer;

import org.jspecify.annotations.NullMarked;
