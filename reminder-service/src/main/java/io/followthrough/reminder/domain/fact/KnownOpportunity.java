package io.followthrough.reminder.domain.fact;

import io.followthrough.timing.facts.OpportunityFacts;

/** An opportunity and whose it is. */
public record KnownOpportunity(String candidateId, OpportunityFacts facts) {}
