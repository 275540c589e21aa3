package io.followthrough.people.access;

import io.followthrough.contracts.interviews.CoachGranted;
import io.followthrough.contracts.interviews.CoachWithdrawn;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Which coach may read what, in the transaction's tenant; interview-service decides, the others learn it from events. */
@ApplicationScoped
public class CoachGrants {

    private static final String PUT = """
            insert into coach_grant as g (tenant_id, candidate_id, coach_id, scopes, expires_at, granted_at)
            values (?1, ?2, ?3, string_to_array(?4, ','), ?5, ?6)
            on conflict (tenant_id, candidate_id, coach_id) do update set scopes = excluded.scopes,
              expires_at = excluded.expires_at, granted_at = excluded.granted_at, withdrawn_at = null""";

    private static final String PUT_UNLESS_OLDER =
            PUT + " where coalesce(g.withdrawn_at, g.granted_at) <= excluded.granted_at";

    private static final String WITHDRAW = """
            update coach_grant set withdrawn_at = ?4
            where tenant_id = ?1 and candidate_id = ?2 and coach_id = ?3 and withdrawn_at is null""";

    private static final String WITHDRAW_UNLESS_OLDER = """
            insert into coach_grant as g (tenant_id, candidate_id, coach_id, scopes, granted_at, withdrawn_at)
            values (?1, ?2, ?3, '{}', ?4, ?4)
            on conflict (tenant_id, candidate_id, coach_id) do update set withdrawn_at = excluded.withdrawn_at
            where coalesce(g.withdrawn_at, g.granted_at) <= excluded.withdrawn_at""";

    private static final String READ = """
            select candidate_id, coach_id, array_to_string(scopes, ',') as scopes, expires_at, granted_at
            from coach_grant where tenant_id = ?1 and withdrawn_at is null""";

    private static final String OF_CANDIDATE = READ + " and candidate_id = ?2 order by coach_id";

    private static final String OF_COACH = READ
            + " and coach_id = ?2 and ?3 = any(scopes) and (expires_at is null or expires_at > ?4)"
            + " order by candidate_id";

    private static final String ALLOWS = """
            select exists (select from coach_grant where tenant_id = ?1 and candidate_id = ?2 and coach_id = ?3
              and withdrawn_at is null and ?4 = any(scopes) and (expires_at is null or expires_at > ?5))""";

    private static final String ERASE = "delete from coach_grant where tenant_id = ?1 and candidate_id = ?2";

    /** Grants, in place of whatever was granted to that coach for that candidate before. */
    public Uni<Void> put(TenantTransaction transaction, CoachGrant grant) {
        return put(PUT, transaction, grant);
    }

    /** Whether there was a grant to withdraw. */
    public Uni<Boolean> withdraw(TenantTransaction transaction, String candidateId, String coachId) {
        return query(WITHDRAW, transaction, candidateId, coachId, transaction.now())
                .executeUpdate()
                .map(withdrawn -> withdrawn > 0);
    }

    /** What was granted of a candidate and not withdrawn, expired grants included, by coach. */
    public Uni<List<CoachGrant>> ofCandidate(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(OF_CANDIDATE, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .getResultList()
                .map(CoachGrants::grants);
    }

    /** What counts now of all that was granted to a coach for the scope, by candidate. */
    public Uni<List<CoachGrant>> ofCoach(TenantTransaction transaction, String coachId, AccessScope scope) {
        return transaction
                .session()
                .createNativeQuery(OF_COACH, Tuple.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, coachId)
                .setParameter(3, scope.name())
                .setParameter(4, transaction.now())
                .getResultList()
                .map(CoachGrants::grants);
    }

    /** Whether the coach may read this of the candidate now. */
    public Uni<Boolean> allows(TenantTransaction transaction, String coachId, String candidateId, AccessScope scope) {
        return transaction
                .session()
                .createNativeQuery(ALLOWS, Boolean.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, coachId)
                .setParameter(4, scope.name())
                .setParameter(5, transaction.now())
                .getSingleResult();
    }

    /** Takes over a grant; one that is older than what is known changes nothing. */
    public Uni<Void> onGranted(TenantTransaction transaction, IncomingEvent<CoachGranted> event) {
        CoachGranted granted = event.data();
        return put(
                PUT_UNLESS_OLDER,
                transaction,
                new CoachGrant(
                        granted.candidateId(),
                        granted.coachId(),
                        CoachGrant.scopes(
                                granted.scopes().stream().map(Enum::name).toList()),
                        granted.expiresAt(),
                        granted.grantedAt()));
    }

    /** Takes over a withdrawal; one that is older than what is known changes nothing. */
    public Uni<Void> onWithdrawn(TenantTransaction transaction, IncomingEvent<CoachWithdrawn> event) {
        CoachWithdrawn withdrawn = event.data();
        return query(
                        WITHDRAW_UNLESS_OLDER,
                        transaction,
                        withdrawn.candidateId(),
                        withdrawn.coachId(),
                        withdrawn.withdrawnAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Erases all that was ever granted of a candidate; answers how many grants. */
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(ERASE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .executeUpdate();
    }

    private static Uni<Void> put(String statement, TenantTransaction transaction, CoachGrant grant) {
        String scopes = grant.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, grant.candidateId())
                .setParameter(3, grant.coachId())
                .setParameter(4, scopes)
                .setParameter(5, grant.expiresAt())
                .setParameter(6, grant.grantedAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Mutiny.MutationQuery query(
            String statement, TenantTransaction transaction, String candidateId, String coachId, Instant at) {
        return transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, coachId)
                .setParameter(4, at);
    }

    private static List<CoachGrant> grants(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new CoachGrant(
                        row.get("candidate_id", String.class),
                        row.get("coach_id", String.class),
                        CoachGrant.scopes(
                                List.of(row.get("scopes", String.class).split(","))),
                        instant(row, "expires_at"),
                        Objects.requireNonNull(instant(row, "granted_at"))))
                .toList();
    }

    private static @Nullable Instant instant(Tuple row, String column) {
        OffsetDateTime time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
