package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The candidates of the transaction's tenant. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<CandidateRow, CandidateKey> {

    private static final String INTRODUCE = "select introduce_candidate($1, $2)";

    private static final String HOLD_OPPORTUNITIES =
            "select id from opportunity where tenant_id = ?1 and candidate_id = ?2 order by id for update";

    /** Makes the candidate known, with an empty profile, unless it is known already; one who was erased is back. */
    public void introduce(TenantTransaction transaction, String candidateId) {
        transaction.execute(INTRODUCE, candidateId);
    }

    public Uni<Optional<Candidate>> find(TenantTransaction transaction, String candidateId) {
        return findById(CandidateKey.of(transaction.tenant(), candidateId))
                .map(row -> Optional.ofNullable(row).map(CandidateRow::toCandidate));
    }

    /** Reads the candidate and holds it until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Candidate>> lock(TenantTransaction transaction, String candidateId) {
        return findById(CandidateKey.of(transaction.tenant(), candidateId), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(CandidateRow::toCandidate));
    }

    /** Holds all of the candidate's opportunities until the transaction ends: nothing of them changes meanwhile. */
    public Uni<Void> holdOpportunities(TenantTransaction transaction, String candidateId) {
        return transaction
                .session()
                .createNativeQuery(HOLD_OPPORTUNITIES, UUID.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .getResultList()
                .replaceWithVoid();
    }

    public Uni<Candidate> update(TenantTransaction transaction, Candidate candidate) {
        return findById(CandidateKey.of(transaction.tenant(), candidate.id()))
                .invoke(row -> row.set(candidate.profile()))
                .call(this::flush)
                .map(CandidateRow::toCandidate);
    }
}
