package io.followthrough.interview.store.people;

import io.followthrough.platform.transaction.TenantTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Signs of life of candidates that no other table holds. */
@ApplicationScoped
public class CandidateActivity {

    private static final String NOTICE = """
            insert into candidate_activity as a (tenant_id, candidate_id, active_at)
            select c.tenant_id, c.candidate_id, $3 from candidate c where c.tenant_id = $1 and c.candidate_id = $2
            on conflict (tenant_id, candidate_id) do update set active_at = excluded.active_at
            where a.active_at < excluded.active_at""";

    /** Something has happened about the candidate, if it is known here. */
    public void notice(TenantTransaction transaction, String candidateId, Instant at) {
        transaction.execute(NOTICE, candidateId, at);
    }
}
