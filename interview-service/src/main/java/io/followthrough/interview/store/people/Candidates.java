package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.platform.store.Statement;
import io.followthrough.platform.transaction.TenantTransaction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The candidates of the transaction's tenant. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<CandidateRow, CandidateKey> {

    private static final Statement INTRODUCE = Statement.of("select introduce_candidate(?1, ?2)");

    /** Makes the candidate known, with an empty profile, unless it is known already; one who was erased is back. */
    public void introduce(TenantTransaction transaction, String candidateId) {
        transaction.write(INTRODUCE, transaction.tenant().value(), candidateId);
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

    public Uni<Candidate> update(TenantTransaction transaction, Candidate candidate) {
        return findById(CandidateKey.of(transaction.tenant(), candidate.id()))
                .invoke(row -> row.set(candidate.profile()))
                .call(this::flush)
                .map(CandidateRow::toCandidate);
    }
}
