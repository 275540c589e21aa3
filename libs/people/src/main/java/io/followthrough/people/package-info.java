/**
 * Candidates and coaches as all services see them: who may read whose data, how somebody is forgotten, the clock of
 * sandbox tenants. Services use it; it uses the platform and the contracts, never a service or the timing of
 * reminders.
 */
@NullMarked
package io.followthrough.people;

import org.jspecify.annotations.NullMarked;
