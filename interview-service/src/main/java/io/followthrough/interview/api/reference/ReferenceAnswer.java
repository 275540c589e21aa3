package io.followthrough.interview.api.reference;

import io.followthrough.interview.domain.reference.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks for the candidate, and what to highlight (R23). */
@Schema(examples = """
        {"id": "01a12f40-0a00-7b6c-8d7e-5f6071829304",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
        "name": "Ada Novak", "email": "ada@ref.example", "highlight": "The night train pilot",
        "addedAt": "2026-10-22T12:00:00Z"}""")
public record ReferenceAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        String name,
        @Nullable String email,
        @Nullable String greetingName,
        @Nullable String highlight,
        Instant addedAt) {

    public static ReferenceAnswer of(Reference reference) {
        return new ReferenceAnswer(
                reference.id(),
                reference.opportunityId(),
                reference.candidateId(),
                reference.name(),
                reference.email(),
                reference.greetingName(),
                reference.highlight(),
                reference.addedAt());
    }
}
