package io.followthrough.notes.store.hiring;

import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who will speak for the candidates. */
@ApplicationScoped
public class KnownReferences {

    private static final String FIND =
            "select id, opportunity_id, candidate_id, name from known_reference where tenant_id = $1 and id = $2";

    private static final String OF_OPPORTUNITY = """
            select id, opportunity_id, candidate_id, name from known_reference
            where tenant_id = $1 and opportunity_id = $2 order by id""";

    private static final String SAVE = """
            insert into known_reference (tenant_id, id, opportunity_id, candidate_id, name) values ($1, $2, $3, $4, $5)
            on conflict (tenant_id, id) do update set opportunity_id = excluded.opportunity_id,
              candidate_id = excluded.candidate_id, name = excluded.name""";

    public Uni<Optional<KnownReference>> find(TenantTransaction transaction, UUID id) {
        return transaction.row(FIND, KnownReference.class, id);
    }

    /** Who will speak for the candidate in one hiring process. */
    public Uni<List<KnownReference>> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return transaction.rows(OF_OPPORTUNITY, KnownReference.class, opportunityId);
    }

    /** Takes over what is known now in place of what was known before. */
    public void save(TenantTransaction transaction, KnownReference reference) {
        transaction.execute(SAVE, reference.id(), reference.opportunityId(), reference.candidateId(), reference.name());
    }
}
