package io.followthrough.people.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody did something.
 *
 * @param occurredAt real time, in sandboxes too: who moves the clock does not move this one
 * @param actor the {@code sub} of the caller's token
 * @param roles of the caller; none for what went on without a request of the actor
 * @param action a word that stays what it is
 * @param subject the id of what was acted on
 * @param details what the subject does not say, ids and instants by name
 */
public record AuditEntry(
        UUID id,
        Instant occurredAt,
        String actor,
        List<String> roles,
        String action,
        String subject,
        Map<String, String> details,
        String correlationId) {

    public AuditEntry {
        roles = List.copyOf(roles);
        details = Map.copyOf(details);
    }
}
