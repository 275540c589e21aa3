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

    private static final String LOCK_OPPORTUNITIES =
            "select id from opportunity where tenant_id = $1 and candidate_id = $2 order by id for update";

    /** Makes the candidate known, with an empty profile, unless it is known already; one who was erased is back. */
    public void introduce(TenantTransaction transaction, String candidateId) {
        transaction.execute(INTRODUCE, candidateId);
    }

    public Uni<Optional<Candidate>> find(TenantTransaction transaction, String candidateId) {
        return transaction
                .entities(session -> findById(CandidateKey.of(transaction.tenant(), candidateId)))
                .map(row -> Optional.ofNullable(row).map(CandidateRow::toCandidate));
    }

    /** Reads the candidate and locks its row until the transaction ends, so that its changes come one after another. */
    public Uni<Optional<Candidate>> lock(TenantTransaction transaction, String candidateId) {
        return transaction
                .entities(session ->
                        findById(CandidateKey.of(transaction.tenant(), candidateId), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(CandidateRow::toCandidate));
    }

    /** Locks the rows of all of the candidate's opportunities until the transaction ends: nothing of them changes meanwhile. */
    public Uni<Void> lockOpportunities(TenantTransaction transaction, String candidateId) {
        return transaction.rows(LOCK_OPPORTUNITIES, UUID.class, candidateId).replaceWithVoid();
    }

    public Uni<Candidate> update(TenantTransaction transaction, Candidate candidate) {
        return transaction
                .entities(session -> findById(CandidateKey.of(transaction.tenant(), candidate.id()))
                        .invoke(row -> row.set(candidate.profile()))
                        .call(session::flush))
                .map(CandidateRow::toCandidate);
    }
}
