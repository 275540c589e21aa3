package io.followthrough.reminder.application;

import io.followthrough.reminder.domain.revision.PlanRevision;
import io.followthrough.timing.facts.Facts;
import java.time.Instant;

/** What became of an opportunity's plan, from which facts, by which policy, and when. */
record RevisedPlan(Facts facts, PlanRevision revision, long policyVersion, Instant at) {}
