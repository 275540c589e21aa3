package io.followthrough.interview.domain.imports;

import java.util.Locale;

/** By what lines, and open opportunities, are recognised as one opportunity: case and blanks make no difference. */
public record OpportunityName(String candidateId, String employer, String role) {

    public static OpportunityName of(String candidateId, String employer, String role) {
        return new OpportunityName(candidateId, normal(employer), normal(role));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
