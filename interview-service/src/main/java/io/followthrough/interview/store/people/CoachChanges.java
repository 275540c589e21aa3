package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.interview.domain.people.GrantTerms;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The audit of the transaction's tenant: who let which coach read what, and when. Entries are added, never changed. */
@ApplicationScoped
public class CoachChanges {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ADD = """
            insert into coach_change (tenant_id, id, candidate_id, coach_id, scopes, expires_at, changed_by, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""";

    private static final String COUNT =
            "select count(*) from coach_change where tenant_id = ?1 and candidate_id = ?2 and coach_id = ?3";

    private static final String LIST = """
            select id, candidate_id, coach_id, scopes, expires_at, changed_by, changed_at from coach_change
            where tenant_id = ?1 and candidate_id = ?2 and id > ?3 order by id limit ?4""";

    public Uni<Void> add(TenantTransaction transaction, CoachChange change) {
        GrantTerms terms = change.terms();
        return transaction
                .session()
                .createNativeQuery(ADD)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, change.id())
                .setParameter(3, change.candidateId())
                .setParameter(4, change.coachId())
                .setParameter(5, terms == null ? null : scopes(terms))
                .setParameter(6, terms == null ? null : terms.expiresAt())
                .setParameter(7, change.by())
                .setParameter(8, change.at())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** How often anything was granted to this coach or withdrawn: the version of what stands. */
    public Uni<Long> count(TenantTransaction transaction, String candidateId, String coachId) {
        return transaction
                .session()
                .createNativeQuery(COUNT, Long.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, coachId)
                .getSingleResult();
    }

    /** A page of the candidate's entries, oldest first: their ids rise with time. */
    public Uni<Slice<CoachChange>> ofCandidate(TenantTransaction transaction, String candidateId, PageRequest page) {
        Mutiny.SelectionQuery<Tuple> query = transaction
                .session()
                .createNativeQuery(LIST, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, page.after() == null ? BEFORE_ALL : UUID.fromString(page.after()))
                .setParameter(4, page.rows());
        return query.getResultList()
                .map(rows -> page.slice(
                        rows.stream().map(CoachChanges::change).toList(),
                        change -> change.id().toString()));
    }

    private static String scopes(GrantTerms terms) {
        return terms.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static CoachChange change(Tuple row) {
        return new CoachChange(
                row.get("id", UUID.class),
                row.get("candidate_id", String.class),
                row.get("coach_id", String.class),
                terms(row.get("scopes", String.class), row.get("expires_at", OffsetDateTime.class)),
                row.get("changed_by", String.class),
                row.get("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable GrantTerms terms(@Nullable String scopes, @Nullable OffsetDateTime expiresAt) {
        return scopes == null
                ? null
                : new GrantTerms(
                        Arrays.stream(scopes.split(","))
                                .map(CoachScope::valueOf)
                                .collect(Collectors.toSet()),
                        expiresAt == null ? null : expiresAt.toInstant());
    }
}
