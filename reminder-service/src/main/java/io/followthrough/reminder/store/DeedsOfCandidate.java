package io.followthrough.reminder.store;

import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What the candidate has done. */
@ApplicationScoped
class DeedsOfCandidate implements PersonalData {

    private static final String ERASE = "delete from deed where tenant_id = ?1 and candidate_id = ?2";

    @Override
    public String kind() {
        return "deeds";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return ErasedRows.run(ERASE, transaction, candidateId);
    }
}
