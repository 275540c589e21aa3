package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who will speak for the candidates. */
@ApplicationScoped
public class KnownReferences {

    private static final String READ =
            "select id, opportunity_id, candidate_id, name, greeting_name from known_reference where tenant_id = $1 and";

    private static final String FIND = READ + " id = $2";

    private static final String OF_OPPORTUNITIES = READ + " opportunity_id = any($2) order by id";

    private static final String SAVE = """
            insert into known_reference (tenant_id, id, opportunity_id, candidate_id, name, greeting_name)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, id) do update set opportunity_id = excluded.opportunity_id,
              candidate_id = excluded.candidate_id, name = excluded.name, greeting_name = excluded.greeting_name""";

    public Uni<Optional<KnownReference>> find(TenantTransaction transaction, UUID id) {
        return transaction.row(FIND, KnownReference.class, id);
    }

    /** Who will speak for the candidates in these hiring processes, by opportunity. */
    public Uni<Map<UUID, List<KnownReference>>> ofOpportunities(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_OPPORTUNITIES, KnownReference.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(Collectors.groupingBy(KnownReference::opportunityId)));
    }

    /** Takes over what is known now in place of what was known before. */
    public void save(TenantTransaction transaction, KnownReference reference) {
        transaction.execute(
                SAVE,
                reference.id(),
                reference.opportunityId(),
                reference.candidateId(),
                reference.name(),
                reference.greetingName());
    }
}
