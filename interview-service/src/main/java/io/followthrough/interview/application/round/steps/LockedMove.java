package io.followthrough.interview.application.round.steps;

import io.followthrough.interview.domain.opportunity.Opportunity;

/** A round in its opportunity and the one that it is to be moved to, all locked until the transaction ends. */
public record LockedMove(LockedRound round, Opportunity to) {}
