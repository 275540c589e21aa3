package io.followthrough.interview.domain.imports;

import java.util.List;

/**
 * Which lines of a file are about one opportunity. What they say is read from the file when it is needed: a file in short is
 * kept in memory, never all that it holds.
 *
 * @param line the first one, which gives the details
 */
public record ImportedOpportunity(OpportunityName name, int line, List<RoundLine> rounds) {

    public ImportedOpportunity {
        rounds = List.copyOf(rounds);
    }
}
