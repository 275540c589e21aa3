package io.followthrough.reminder.store.fact;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.CandidateProfile;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the tenant's candidates have told about themselves. */
@ApplicationScoped
public class KnownCandidates implements PanacheRepositoryBase<KnownCandidateRow, KnownCandidateRow.Key> {

    /** What an erasure holds alone (see the platform): first, so that nobody who holds a candidate waits for an erasure. */
    private static final String NOT_WHILE_ERASED = "select 1 from pg_advisory_xact_lock_shared(erasure_lock(?1, ?2))";

    private static final String HOLD =
            "select 1 from pg_advisory_xact_lock(hashtextextended(?1 || ':candidate:' || ?2, 0))";

    /**
     * Waits until no other transaction plans for the candidate or erases it, and keeps others waiting until this one ends:
     * events of different topics and the candidate's own acts must see each other's effect. What was read before may be
     * erased by then.
     */
    public Uni<Void> hold(TenantTransaction transaction, String candidateId) {
        return lock(transaction, NOT_WHILE_ERASED, candidateId).chain(() -> lock(transaction, HOLD, candidateId));
    }

    private static Uni<Void> lock(TenantTransaction transaction, String statement, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(statement, Integer.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The candidate's profile; one who has told nothing has one too. */
    public Uni<CandidateProfile> profile(TenantTransaction transaction, String candidateId) {
        return findById(key(transaction, candidateId))
                .map(row -> row == null ? CandidateProfile.unknown(candidateId) : row.toProfile());
    }

    /** The profiles of these candidates, by candidate; who has told nothing has none here. */
    public Uni<Map<String, CandidateProfile>> profiles(TenantTransaction transaction, List<String> candidateIds) {
        return list(
                        "key.tenantId = ?1 and key.candidateId in ?2",
                        transaction.tenant().value(),
                        candidateIds)
                .map(rows -> rows.stream()
                        .map(KnownCandidateRow::toProfile)
                        .collect(Collectors.toMap(CandidateProfile::candidateId, Function.identity())));
    }

    public Uni<Void> save(TenantTransaction transaction, CandidateProfile profile) {
        KnownCandidateRow row = new KnownCandidateRow();
        row.key = key(transaction, profile.candidateId());
        row.set(profile);
        return transaction
                .session()
                .merge(row)
                .chain(() -> transaction.session().flush());
    }

    private static KnownCandidateRow.Key key(TenantTransaction transaction, String candidateId) {
        return new KnownCandidateRow.Key(transaction.tenant().value(), candidateId);
    }
}
