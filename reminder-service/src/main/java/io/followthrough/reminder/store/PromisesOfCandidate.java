package io.followthrough.reminder.store;

import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Promises with their timers. */
@ApplicationScoped
class PromisesOfCandidate implements PersonalData {

    private static final String ERASE_TIMERS = """
            delete from timer t using promise p where t.tenant_id = ?1 and p.tenant_id = t.tenant_id and p.id = t.id
              and p.candidate_id = ?2""";
    private static final String ERASE = "delete from promise where tenant_id = ?1 and candidate_id = ?2";

    @Override
    public String kind() {
        return "promises";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return ErasedRows.run(ERASE_TIMERS, transaction, candidateId)
                .chain(() -> ErasedRows.run(ERASE, transaction, candidateId));
    }
}
