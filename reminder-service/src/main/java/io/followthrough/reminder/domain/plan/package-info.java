/**
 * Making a plan again: the difference between the reminders that stand and what the engine plans now, and what that
 * does to each. Uses {@code domain.reminder} and {@code domain.fact}; called by {@code application.plan}, and for a
 * dry run by {@code application.policy}. Never computes a date.
 */
@NullMarked
package io.followthrough.reminder.domain.plan;

import org.jspecify.annotations.NullMarked;
