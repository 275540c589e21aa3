package io.followthrough.notes.store.hiring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The follow-ups that the tenant's candidates made elsewhere. */
@ApplicationScoped
public class KnownFollowUps {

    private static final String KEEP = """
            insert into known_follow_up (tenant_id, id, opportunity_id, candidate_id, sent_at) values ($1, $2, $3, $4, $5)
            on conflict (tenant_id, id) do update set sent_at = excluded.sent_at""";

    private static final String OF_OPPORTUNITIES = """
            select opportunity_id, sent_at from known_follow_up
            where tenant_id = $1 and opportunity_id = any($2) order by sent_at, id""";

    private record Row(UUID opportunityId, Instant sentAt) {}

    public void keep(TenantTransaction transaction, UUID id, UUID opportunityId, String candidateId, Instant sentAt) {
        transaction.execute(KEEP, id, opportunityId, candidateId, sentAt);
    }

    /** When they were made in these hiring processes, by opportunity, oldest first. */
    public Uni<Map<UUID, List<Instant>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_OPPORTUNITIES, Row.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(groupingBy(Row::opportunityId, mapping(Row::sentAt, toList()))));
    }
}
