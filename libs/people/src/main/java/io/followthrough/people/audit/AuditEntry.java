package io.followthrough.people.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody did something. All services answer with it as it stands.
 *
 * @param occurredAt real time, in sandboxes too: who moves the clock does not move this one
 * @param actor the {@code sub} of the caller's token
 * @param roles of the caller; none for what went on without a request of the actor
 * @param action a word that stays what it is, by whichever version of the service it was stored
 * @param subject the id of what was acted on
 * @param details what the subject does not say, ids and instants by name
 */
@Schema(examples = """
                {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "occurredAt": "2026-11-02T08:00:00Z", "actor": "admin-1",
                 "roles": ["admin"], "action": "GRANT_GIVEN", "subject": "cand-7f3a", "details": {"coachId": "coach-12"},
                 "correlationId": "01a181d8-51b0-7a9e-9d44-0e6f3a1c2b77"}""")
public record AuditEntry(
        UUID id,
        @Schema(description = "Real time, in sandboxes too") Instant occurredAt,

        @Schema(description = "The sub of the caller's token")
        String actor,

        @Schema(description = "The caller's; none for what went on without a request")
        List<String> roles,

        @Schema(description = "One of those that can be asked for, or of an earlier or later version of the service")
        String action,

        @Schema(description = "The id of what was acted on") String subject,

        @Schema(description = "What the subject does not say: ids and instants")
        Map<String, String> details,

        String correlationId) {

    public AuditEntry {
        roles = List.copyOf(roles);
        details = Map.copyOf(details);
    }
}
