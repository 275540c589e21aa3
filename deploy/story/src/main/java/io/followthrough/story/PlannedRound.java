package io.followthrough.story;

import io.followthrough.story.Candidate.Round;

/** A round with its plan as it stood when it was read. */
record PlannedRound(Round round, Plan plan) {}
