package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.interview.domain.people.GrantTerms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the audit; scopes and expiry are absent of a withdrawal. */
@Schema(examples = """
                {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "kind": "GRANTED", "coachId": "coach-12", "scopes": ["PLAN"],
                 "expiresAt": "2027-01-31T23:00:00Z", "changedBy": "admin-1", "changedAt": "2026-11-02T08:00:00Z"}""")
public record CoachChangeAnswer(
        UUID id,
        CoachChange.Kind kind,
        String coachId,
        @Nullable List<CoachScope> scopes,
        @Nullable Instant expiresAt,
        String changedBy,
        Instant changedAt) {

    public static CoachChangeAnswer of(CoachChange change) {
        GrantTerms terms = change.terms();
        return new CoachChangeAnswer(
                change.id(),
                change.kind(),
                change.coachId(),
                terms == null ? null : terms.scopes().stream().sorted().toList(),
                terms == null ? null : terms.expiresAt(),
                change.by(),
                change.at());
    }
}
