package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import org.jspecify.annotations.Nullable;

/**
 * What a line says: an opportunity and, unless it is null, one of its rounds.
 *
 * @param number from 1, the line of the column titles
 */
record ImportedLine(
        int number,
        OpportunityName name,
        Opportunity.Position position,
        ImportedOpportunity.@Nullable Recommender referrer,
        @Nullable ImportedRound round) {}
