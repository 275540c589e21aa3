package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.Delivery;
import io.followthrough.timing.facts.Facts;

/**
 * What became of an opportunity's plan.
 *
 * @param facts those it was made from
 * @param policyVersion the policy it was made by
 * @param delivery how nudges of the opportunity go out now, whether its reminders changed or not
 */
public record RevisedPlan(Facts facts, PlanRevision revision, long policyVersion, Delivery delivery) {}
