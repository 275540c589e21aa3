package io.followthrough.interview.domain.reference;

import io.followthrough.interview.domain.history.FieldValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for the candidate and is to be briefed (R23).
 *
 * @param greetingName how to greet this person; none = by the name
 * @param highlight what this person should highlight; like the e-mail, it never leaves this service
 */
public record Reference(
        UUID id,
        UUID opportunityId,
        String candidateId,
        String name,
        @Nullable String email,
        @Nullable String greetingName,
        @Nullable String highlight,
        Instant addedAt) {

    public Reference {
        name = name.strip();
    }

    /** What its history tells of; the name is somebody else's and stays out. */
    public List<FieldValue> fieldValues() {
        return List.of(FieldValue.secret("name", name));
    }
}
