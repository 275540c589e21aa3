package io.followthrough.interview.application.round.steps;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;

/** A round and its opportunity, both locked until the transaction ends: nobody else changes either meanwhile. */
public record LockedRound(Opportunity opportunity, Interview interview) {}
