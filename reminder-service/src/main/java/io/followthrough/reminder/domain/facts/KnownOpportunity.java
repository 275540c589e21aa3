package io.followthrough.reminder.domain.facts;

/** An opportunity and whose it is. */
public record KnownOpportunity(String candidateId, OpportunityFacts facts) {}
