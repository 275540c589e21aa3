package io.followthrough.interview.domain.history;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of an opportunity's history.
 *
 * @param at the tenant's time
 */
public record RecordedChange(UUID id, UUID opportunityId, Instant at, Author author, Change change) {

    /**
     * Who did it.
     *
     * @param subject the {@code sub} of the caller's token
     * @param role in which role: candidate, service or admin; system, of what the service did by itself
     */
    public record Author(String subject, String role) {}
}
