package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import org.jspecify.annotations.Nullable;

/**
 * What a line says: an opportunity and, unless it is null, one of its rounds.
 *
 * @param number from 1, the line of the column titles
 */
public record ImportedLine(
        int number,
        OpportunityName name,
        Opportunity.Position position,
        @Nullable Recommender referrer,
        @Nullable ImportedRound round) {

    /** Who helped to get the interview (R17). */
    public record Recommender(String name, @Nullable String email) {}
}
