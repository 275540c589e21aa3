package io.followthrough.people.sample;

import io.followthrough.people.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** An aggregate of two tables. */
@ApplicationScoped
class SamplesOfCandidate implements PersonalData {

    private static final String ERASE_PARTS = """
            delete from sample_part p using sample s where s.tenant_id = p.tenant_id and s.id = p.sample_id
              and s.tenant_id = $1 and s.candidate_id = $2""";
    private static final String ERASE = "delete from sample where tenant_id = $1 and candidate_id = $2";

    @Override
    public String kind() {
        return "samples";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return run(ERASE_PARTS, transaction, candidateId).chain(() -> run(ERASE, transaction, candidateId));
    }

    static Uni<Integer> run(String statement, TenantTransaction transaction, String candidateId) {
        return transaction.changed(statement, candidateId);
    }
}
