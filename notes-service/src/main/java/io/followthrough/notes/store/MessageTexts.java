package io.followthrough.notes.store;

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
            select opportunity_id, id, interview_id, kind, channel, state, body, drafted_at from message
            where tenant_id = ?1 and opportunity_id = any(cast(string_to_array(?2, ',') as uuid[])) order by id""";

    /** One message. */
    public record Text(
            UUID id,
            @Nullable UUID interviewId,
            String kind,
            String channel,
            String state,
            String body,
            Instant draftedAt) {

        private static Text of(Tuple row) {
            return new Text(
                    row.get("id", UUID.class),
                    row.get("interview_id", UUID.class),
                    row.get("kind", String.class),
                    row.get("channel", String.class),
                    row.get("state", String.class),
                    row.get("body", String.class),
                    row.get("drafted_at", OffsetDateTime.class).toInstant());
        }
    }

    /** The messages of these opportunities, by opportunity, oldest first. */
    public Uni<Map<UUID, List<Text>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .session()
                .createNativeQuery(OF_OPPORTUNITIES, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("opportunity_id", UUID.class),
                                Collectors.mapping(Text::of, Collectors.toList()))));
    }
}
