package io.followthrough.reminder.application;

import io.followthrough.reminder.domain.revision.PlanRevision;
import java.time.Instant;

/** A plan that was made again: what changed, by which policy, when. */
record RevisedPlan(PlanRevision revision, long policyVersion, Instant at) {}
