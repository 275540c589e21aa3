package io.followthrough.interview.store.retention;

import io.followthrough.interview.domain.retention.SilentCandidate;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something last happened about the candidates of the transaction's tenant, and what was announced to follow. */
@ApplicationScoped
public class SilentCandidates {

    private static final String COLUMNS = "select candidate_id, active_at, told_at, ends_at from silent_candidate ";

    private static final String FIND = COLUMNS + "where tenant_id = $1 and candidate_id = $2 and active_at is not null";

    private static final String PAGE = COLUMNS + """
            where tenant_id = $1 and candidate_id > coalesce(cast($2 as text), '') and active_at is not null
            order by candidate_id limit $3""";

    private static final String TELL = """
            insert into candidate_activity as a (tenant_id, candidate_id, active_at, told_at, ends_at)
            values ($1, $2, $3, $4, $5)
            on conflict (tenant_id, candidate_id) do update set told_at = excluded.told_at, ends_at = excluded.ends_at""";

    /** In the order of their ids, after one of them or from the first. */
    public Uni<List<SilentCandidate>> page(TenantTransaction transaction, @Nullable String after, int most) {
        return transaction.rows(PAGE, SilentCandidate.class, after, most);
    }

    public Uni<Optional<SilentCandidate>> find(TenantTransaction transaction, String candidateId) {
        return transaction.row(FIND, SilentCandidate.class, candidateId);
    }

    /** Notes that a candidate's erasure is announced for this time. */
    public void tell(TenantTransaction transaction, SilentCandidate candidate, Instant endsAt) {
        transaction.execute(TELL, candidate.candidateId(), candidate.activeAt(), transaction.now(), endsAt);
    }
}
