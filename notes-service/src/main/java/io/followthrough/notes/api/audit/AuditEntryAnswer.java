package io.followthrough.notes.api.audit;

import io.followthrough.notes.domain.audit.AuditedAct;
import io.followthrough.people.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the audit log. The action is told as it was stored, by whichever version of the service. */
@Schema(examples = """
                {"id": "01a181d8-51c2-7e16-88f7-5c5d7813f3d4", "occurredAt": "2026-11-02T08:00:00Z", "actor": "admin-1",
                 "roles": ["admin"], "action": "TEMPLATE_CHANGED", "subject": "THANK_YOU", "details": {},
                 "correlationId": "01a181d8-51b0-7a9e-9d44-0e6f3a1c2b77"}""")
record AuditEntryAnswer(
        UUID id,
        @Schema(description = "Real time, in sandboxes too") Instant occurredAt,

        @Schema(description = "The sub of the caller's token")
        String actor,

        @Schema(description = "The caller's; none for what went on without a request")
        List<String> roles,

        @Schema(implementation = AuditedAct.class, type = SchemaType.STRING)
        String action,

        @Schema(description = "The id of what was acted on") String subject,

        @Schema(description = "What the subject does not say: ids and instants")
        Map<String, String> details,

        String correlationId) {

    static AuditEntryAnswer of(AuditEntry entry) {
        return new AuditEntryAnswer(
                entry.id(),
                entry.occurredAt(),
                entry.actor(),
                entry.roles(),
                entry.action(),
                entry.subject(),
                entry.details(),
                entry.correlationId());
    }
}
