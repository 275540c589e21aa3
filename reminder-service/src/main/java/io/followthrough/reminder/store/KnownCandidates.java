package io.followthrough.reminder.store;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What the tenant's candidates have told about themselves. */
@ApplicationScoped
public class KnownCandidates {

    private static final String HOLD =
            "select 1 from pg_advisory_xact_lock(hashtextextended(?1 || ':candidate:' || ?2, 0))";

    /** Waits until no other transaction plans for the candidate, and keeps others waiting until this one ends. */
    public Uni<Void> hold(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(HOLD, Integer.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .getSingleResult()
                .replaceWithVoid();
    }
}
