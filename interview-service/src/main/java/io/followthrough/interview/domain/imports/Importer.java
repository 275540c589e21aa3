package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * Whose opportunities a file may hold.
 *
 * @param onlyCandidate the one candidate, which then need not be named; null for any candidate
 */
public record Importer(@Nullable String onlyCandidate) {

    boolean mayImportFor(String candidateId) {
        return onlyCandidate == null || onlyCandidate.equals(candidateId);
    }
}
