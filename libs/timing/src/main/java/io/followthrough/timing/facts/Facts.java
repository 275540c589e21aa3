package io.followthrough.timing.facts;

/** Everything one plan is made of: a candidate and one of its opportunities. */
public record Facts(CandidateFacts candidate, OpportunityFacts opportunity) {}
