package io.followthrough.reminder.domain.plan;

import io.followthrough.timing.facts.Facts;
import java.time.Instant;

/** What became of an opportunity's plan, from which facts, by which policy, and when. */
public record RevisedPlan(Facts facts, PlanRevision revision, long policyVersion, Instant at) {}
