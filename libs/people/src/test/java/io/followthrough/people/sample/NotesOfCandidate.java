package io.followthrough.people.sample;

import io.followthrough.people.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A table of its own. */
@ApplicationScoped
class NotesOfCandidate implements PersonalData {

    private static final String ERASE = "delete from sample_note where tenant_id = $1 and candidate_id = $2";

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return SamplesOfCandidate.run(ERASE, transaction, candidateId);
    }
}
