package io.followthrough.people.erasure;

import io.followthrough.platform.transaction.TenantTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The candidates of the transaction's tenant who were erased and have not come back. The inbox reads these marks, and
 * takes one away when an opportunity was opened later.
 */
@ApplicationScoped
class ErasedCandidates {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(erasure_lock($1, $2))";

    private static final String MARK = """
            insert into erased_candidate as e (tenant_id, candidate_id, erased_at) values ($1, $2, $3)
            on conflict (tenant_id, candidate_id) do update set erased_at = greatest(e.erased_at, excluded.erased_at)""";

    /** Waits until no event of the candidate is taking effect, and lets none until this transaction ends. */
    void lock(TenantTransaction transaction, String candidateId) {
        transaction.execute(LOCK, candidateId);
    }

    void mark(TenantTransaction transaction, String candidateId, Instant erasedAt) {
        transaction.execute(MARK, candidateId, erasedAt);
    }
}
