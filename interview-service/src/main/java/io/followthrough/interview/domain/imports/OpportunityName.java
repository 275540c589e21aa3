package io.followthrough.interview.domain.imports;

import java.util.Comparator;
import java.util.Locale;

/**
 * By what lines, and open opportunities, are recognised as one opportunity: case and blanks make no difference. It is to be
 * looked up by its order (in a tree, where a step is one comparison): whoever writes a file may choose names that have one
 * hash code, which makes a hash table of them a list.
 */
public record OpportunityName(String candidateId, String employer, String role) implements Comparable<OpportunityName> {

    private static final Comparator<OpportunityName> ORDER = Comparator.comparing(OpportunityName::candidateId)
            .thenComparing(OpportunityName::employer)
            .thenComparing(OpportunityName::role);

    public static OpportunityName of(String candidateId, String employer, String role) {
        return new OpportunityName(candidateId, normal(employer), normal(role));
    }

    @Override
    public int compareTo(OpportunityName other) {
        return ORDER.compare(this, other);
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
