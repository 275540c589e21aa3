package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The interviewers of the transaction's tenant, as third persons with rights of their own. */
@ApplicationScoped
public class Interviewers {

    private static final String LOCK = """
            select p.id, i.id, i.opportunity_id, i.candidate_id from interviewer p
            join interview i on i.tenant_id = p.tenant_id and i.id = p.interview_id
            where p.tenant_id = $1 and p.id = $2 for update of i""";

    /** The round looks otherwise afterwards, so what was read of it is stale. */
    private static final String FORGET = """
            with forgotten as (
              update interviewer set name = $3, email = null, title = null, greeting_name = null
              where tenant_id = $1 and id = $2 and (name <> $3 or email is not null or title is not null
                or greeting_name is not null)
              returning interview_id)
            update interview i set version = version + 1
            from forgotten where i.tenant_id = $1 and i.id = forgotten.interview_id""";

    /** Finds the interviewer and locks the round's row until the transaction ends. */
    public Uni<Optional<KnownInterviewer>> lock(TenantTransaction transaction, UUID id) {
        return transaction.row(LOCK, KnownInterviewer.class, id);
    }

    /** Who it was; that somebody was there stays. */
    public void forget(TenantTransaction transaction, KnownInterviewer interviewer) {
        transaction.execute(FORGET, interviewer.id(), Interviewer.NAMELESS);
    }
}
