package io.followthrough.notes.store.message;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages as they were written, to be taken away by the candidate. */
@ApplicationScoped
public class MessageTexts {

    private static final String OF_OPPORTUNITIES = """
            select opportunity_id, id, interview_id, recipient_id, kind, channel, state, body, findings, missing,
              drafted_at, sent_at
            from message
            where tenant_id = ?1 and opportunity_id = any(cast(string_to_array(?2, ',') as uuid[])) order by id""";

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<MissingPart>> MISSING = new TypeReference<>() {};

    /** One message, as it is handed out. */
    public record MessageView(
            UUID id,
            @Nullable UUID interviewId,
            @Nullable UUID recipientId,
            String kind,
            String channel,
            String state,
            String body,
            List<Finding> lint,
            List<MissingPart> missing,
            Instant draftedAt,
            @Nullable Instant sentAt) {

        private static MessageView of(Tuple row) {
            return new MessageView(
                    row.get("id", UUID.class),
                    row.get("interview_id", UUID.class),
                    row.get("recipient_id", UUID.class),
                    row.get("kind", String.class),
                    row.get("channel", String.class),
                    row.get("state", String.class),
                    row.get("body", String.class),
                    Json.read(row.get("findings", String.class), FINDINGS),
                    Json.read(row.get("missing", String.class), MISSING),
                    row.get("drafted_at", OffsetDateTime.class).toInstant(),
                    sentAt(row));
        }

        private static @Nullable Instant sentAt(Tuple row) {
            OffsetDateTime sentAt = row.get("sent_at", OffsetDateTime.class);
            return sentAt == null ? null : sentAt.toInstant();
        }
    }

    /** The messages of these opportunities, by opportunity, oldest first. */
    public Uni<Map<UUID, List<MessageView>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .session()
                .createNativeQuery(OF_OPPORTUNITIES, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("opportunity_id", UUID.class),
                                Collectors.mapping(MessageView::of, Collectors.toList()))));
    }
}
