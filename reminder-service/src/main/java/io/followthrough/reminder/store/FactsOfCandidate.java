package io.followthrough.reminder.store;

import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What plans are made of: opportunities with their rounds, and the profile. */
@ApplicationScoped
class FactsOfCandidate implements PersonalData {

    private static final String ERASE_ROUNDS = "delete from known_interview where tenant_id = ?1 and candidate_id = ?2";
    private static final String ERASE_PROFILE =
            "delete from known_candidate where tenant_id = ?1 and candidate_id = ?2";
    private static final String ERASE = "delete from opportunity_facts where tenant_id = ?1 and candidate_id = ?2";

    @Override
    public String kind() {
        return "facts";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return ErasedRows.run(ERASE_ROUNDS, transaction, candidateId)
                .chain(() -> ErasedRows.run(ERASE_PROFILE, transaction, candidateId))
                .chain(() -> ErasedRows.run(ERASE, transaction, candidateId));
    }
}
