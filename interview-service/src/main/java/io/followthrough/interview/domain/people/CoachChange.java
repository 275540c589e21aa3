package io.followthrough.interview.domain.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit: somebody granted or withdrew something.
 *
 * @param terms what was granted; null for a withdrawal
 * @param by the {@code sub} of the admin
 * @param at the tenant's time
 */
public record CoachChange(
        UUID id,
        String candidateId,
        String coachId,
        @Nullable GrantTerms terms,
        String by,
        Instant at) {

    /** What was done. */
    public enum Kind {
        GRANTED,
        WITHDRAWN
    }

    public Kind kind() {
        return terms == null ? Kind.WITHDRAWN : Kind.GRANTED;
    }
}
