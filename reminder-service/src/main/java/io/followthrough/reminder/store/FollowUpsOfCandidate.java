package io.followthrough.reminder.store;

import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Contacts that were logged. */
@ApplicationScoped
class FollowUpsOfCandidate implements PersonalData {

    private static final String ERASE = "delete from follow_up where tenant_id = ?1 and candidate_id = ?2";

    @Override
    public String kind() {
        return "followUps";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return ErasedRows.run(ERASE, transaction, candidateId);
    }
}
