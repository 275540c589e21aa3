package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a file says of one opportunity; its first line gives the details. */
public record ImportedOpportunity(
        OpportunityName name,
        Opportunity.Position position,
        @Nullable Recommender referrer,
        List<ImportedRound> rounds) {

    /** Who helped to get the interview (R17). */
    public record Recommender(String name, @Nullable String email) {}

    public ImportedOpportunity {
        rounds = List.copyOf(rounds);
    }
}
