package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The interviewers of the transaction's tenant, as third persons with rights of their own. */
@ApplicationScoped
public class Interviewers {

    private static final String LOCK = """
            select i.id, i.opportunity_id, i.candidate_id from interviewer p
            join interview i on i.tenant_id = p.tenant_id and i.id = p.interview_id
            where p.tenant_id = ?1 and p.id = ?2 for update of i""";

    private static final String FORGET = """
            update interviewer set name = ?3, email = null, title = null
            where tenant_id = ?1 and id = ?2 and (name <> ?3 or email is not null or title is not null)""";

    /** The round looks otherwise now, so what was read of it is stale. */
    private static final String NEXT_VERSION =
            "update interview set version = version + 1 where tenant_id = ?1 and id = ?2";

    /** Finds the interviewer and holds the round until the transaction ends. */
    public Uni<Optional<KnownInterviewer>> lock(TenantTransaction transaction, UUID id) {
        return transaction
                .session()
                .createNativeQuery(LOCK, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, id)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new KnownInterviewer(
                                id,
                                row.get("id", UUID.class),
                                row.get("opportunity_id", UUID.class),
                                row.get("candidate_id", String.class))));
    }

    /** Who it was; that somebody was there stays. */
    public Uni<Void> forget(TenantTransaction transaction, KnownInterviewer interviewer) {
        return update(transaction, FORGET, interviewer.id())
                .setParameter(3, Interviewer.NAMELESS)
                .executeUpdate()
                .flatMap(forgotten -> forgotten == 0
                        ? Uni.createFrom().voidItem()
                        : update(transaction, NEXT_VERSION, interviewer.interviewId())
                                .executeUpdate()
                                .replaceWithVoid());
    }

    private static Mutiny.MutationQuery update(TenantTransaction transaction, String statement, UUID id) {
        return transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, id);
    }
}
