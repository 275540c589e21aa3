/**
 * Making plans: gathers all that is known of a candidate, asks the engine, stores the difference to what stands and
 * publishes it. Every use case that changes a fact ends here ({@code MakePlan}), holding the candidate. Never decides
 * a date: that is {@code TimingEngine}'s.
 */
@NullMarked
package io.followthrough.reminder.application.plan;

import org.jspecify.annotations.NullMarked;
