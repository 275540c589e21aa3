package io.followthrough.interview.application.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Visible;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a candidate's profile for a caller who may see it. */
@ApplicationScoped
public class ReadCandidate {

    private final TenantTransactions transactions;
    private final Candidates candidates;

    ReadCandidate(TenantTransactions transactions, Candidates candidates) {
        this.transactions = transactions;
        this.candidates = candidates;
    }

    public Uni<Candidate> read(Caller caller, String candidateId) {
        return transactions.in(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .map(found -> Visible.to(caller, found, Candidate::id, "candidate")));
    }
}
