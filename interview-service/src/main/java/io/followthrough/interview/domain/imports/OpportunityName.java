package io.followthrough.interview.domain.imports;

import io.followthrough.platform.values.Sameness;
import java.util.Comparator;

/**
 * By what lines, and open opportunities, are recognised as one opportunity: case, blanks and
 * compatible characters make no difference. It is to be
 * looked up by its order (in a tree, where a step is one comparison): whoever writes a file may choose names that have one
 * hash code, which makes a hash table of them a list.
 */
public record OpportunityName(String candidateId, String employer, String role) implements Comparable<OpportunityName> {

    private static final Comparator<OpportunityName> ORDER = Comparator.comparing(OpportunityName::candidateId)
            .thenComparing(OpportunityName::employer)
            .thenComparing(OpportunityName::role);

    public static OpportunityName of(String candidateId, String employer, String role) {
        return new OpportunityName(candidateId, Sameness.of(employer), Sameness.of(role));
    }

    @Override
    public int compareTo(OpportunityName other) {
        return ORDER.compare(this, other);
    }
}
