package io.followthrough.people.erasure;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The candidates of the transaction's tenant who were erased and have not come back. The inbox reads these marks, and
 * takes one away when an opportunity was opened later.
 */
@ApplicationScoped
public class ErasedCandidates {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(erasure_lock(?1, ?2))";

    private static final String MARK = """
            insert into erased_candidate as e (tenant_id, candidate_id, erased_at) values (?1, ?2, ?3)
            on conflict (tenant_id, candidate_id) do update set erased_at = greatest(e.erased_at, excluded.erased_at)""";

    private static final String WELCOME_BACK =
            "delete from erased_candidate where tenant_id = ?1 and candidate_id = ?2";

    /** For the service that opens opportunities itself: the candidate is back, its events count again. */
    public Uni<Void> welcomeBack(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(WELCOME_BACK)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Waits until no event of the candidate is taking effect, and lets none until this transaction ends. */
    public Uni<Void> lock(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(LOCK, Integer.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .getSingleResult()
                .replaceWithVoid();
    }

    Uni<Void> mark(TenantTransaction transaction, String candidateId, Instant erasedAt) {
        return transaction
                .session()
                .createNativeQuery(MARK)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, erasedAt)
                .executeUpdate()
                .replaceWithVoid();
    }
}
