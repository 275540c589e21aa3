package io.followthrough.local.story;

import io.followthrough.local.story.Candidate.Round;

/** A round with its plan as it stood when it was read. */
record PlannedRound(Round round, Plan plan) {}
