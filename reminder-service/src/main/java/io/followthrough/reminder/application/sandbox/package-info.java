/**
 * Moves the clock of a sandbox tenant: its offset and all its timers in one transaction, then waits until every
 * service has confirmed. What has become due fires in the dispatcher, not here. Never touches a tenant with a real
 * clock.
 */
@NullMarked
package io.followthrough.reminder.application.sandbox;

import org.jspecify.annotations.NullMarked;
