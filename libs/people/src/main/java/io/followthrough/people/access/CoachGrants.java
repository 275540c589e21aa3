package io.followthrough.people.access;

import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which coach may read what, in the transaction's tenant; interview-service decides, the others learn it from events. */
@ApplicationScoped
public class CoachGrants {

    private static final String PUT = """
            insert into coach_grant as g (tenant_id, candidate_id, coach_id, scopes, expires_at, granted_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (tenant_id, candidate_id, coach_id) do update set scopes = excluded.scopes,
              expires_at = excluded.expires_at, granted_at = excluded.granted_at, withdrawn_at = null""";

    private static final String PUT_UNLESS_OLDER =
            PUT + " where coalesce(g.withdrawn_at, g.granted_at) <= excluded.granted_at";

    private static final String WITHDRAW = """
            update coach_grant set withdrawn_at = $4
            where tenant_id = $1 and candidate_id = $2 and coach_id = $3 and withdrawn_at is null""";

    private static final String WITHDRAW_UNLESS_OLDER = """
            insert into coach_grant as g (tenant_id, candidate_id, coach_id, scopes, granted_at, withdrawn_at)
            values ($1, $2, $3, '{}', $4, $4)
            on conflict (tenant_id, candidate_id, coach_id) do update set withdrawn_at = excluded.withdrawn_at
            where coalesce(g.withdrawn_at, g.granted_at) <= excluded.withdrawn_at""";

    private static final String READ = """
            select candidate_id, coach_id, scopes, expires_at, granted_at
            from coach_grant where tenant_id = $1 and withdrawn_at is null""";

    private static final String OF_CANDIDATE = READ + " and candidate_id = $2 order by coach_id";

    private static final String OF_COACH = READ
            + " and coach_id = $2 and $3 = any(scopes) and (expires_at is null or expires_at > $4)"
            + " order by candidate_id";

    private static final String ALLOWS = """
            select exists (select from coach_grant where tenant_id = $1 and candidate_id = $2 and coach_id = $3
              and withdrawn_at is null and $4 = any(scopes) and (expires_at is null or expires_at > $5))""";

    private static final String ERASE = "delete from coach_grant where tenant_id = $1 and candidate_id = $2";

    private record Row(
            String candidateId,
            String coachId,
            List<String> scopes,
            @Nullable Instant expiresAt,
            Instant grantedAt) {

        CoachGrant grant() {
            return new CoachGrant(candidateId, coachId, CoachGrant.scopes(scopes), expiresAt, grantedAt);
        }
    }

    /** Grants, in place of whatever was granted to that coach for that candidate before. */
    public Uni<Void> put(TenantTransaction transaction, CoachGrant grant) {
        return put(PUT, transaction, grant);
    }

    /** Whether there was a grant to withdraw. */
    public Uni<Boolean> withdraw(TenantTransaction transaction, String candidateId, String coachId) {
        return transaction
                .changed(WITHDRAW, candidateId, coachId, transaction.now())
                .map(withdrawn -> withdrawn > 0);
    }

    /** What was granted of a candidate and not withdrawn, expired grants included, by coach. */
    public Uni<List<CoachGrant>> ofCandidate(TenantTransaction transaction, String candidateId) {
        return transaction.rows(OF_CANDIDATE, Row.class, candidateId).map(CoachGrants::grants);
    }

    /** What counts now of all that was granted to a coach for the scope, by candidate. */
    public Uni<List<CoachGrant>> ofCoach(TenantTransaction transaction, String coachId, AccessScope scope) {
        return transaction
                .rows(OF_COACH, Row.class, coachId, scope, transaction.now())
                .map(CoachGrants::grants);
    }

    /** Whether the coach may read this of the candidate now. */
    public Uni<Boolean> allows(TenantTransaction transaction, String coachId, String candidateId, AccessScope scope) {
        return transaction
                .rows(ALLOWS, Boolean.class, candidateId, coachId, scope, transaction.now())
                .map(answers -> answers.get(0));
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
        transaction.execute(
                WITHDRAW_UNLESS_OLDER, withdrawn.candidateId(), withdrawn.coachId(), withdrawn.withdrawnAt());
        return Uni.createFrom().voidItem();
    }

    /** Erases all that was ever granted of a candidate; answers how many grants. */
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return transaction.changed(ERASE, candidateId);
    }

    private static Uni<Void> put(String statement, TenantTransaction transaction, CoachGrant grant) {
        String[] scopes = grant.scopes().stream().map(Enum::name).sorted().toArray(String[]::new);
        transaction.execute(
                statement, grant.candidateId(), grant.coachId(), scopes, grant.expiresAt(), grant.grantedAt());
        return Uni.createFrom().voidItem();
    }

    private static List<CoachGrant> grants(List<Row> rows) {
        return rows.stream().map(Row::grant).toList();
    }
}
