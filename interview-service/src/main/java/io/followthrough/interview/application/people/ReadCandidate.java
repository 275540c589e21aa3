package io.followthrough.interview.application.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a candidate's profile for a caller who may see it. */
@ApplicationScoped
public class ReadCandidate {

    private final TenantTransactions transactions;
    private final Candidates candidates;

    private final Access access;

    ReadCandidate(TenantTransactions transactions, Candidates candidates, Access access) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.access = access;
    }

    public Uni<Candidate> read(Caller caller, String candidateId) {
        return transactions.reading(
                caller.origin(),
                transaction -> candidates
                        .find(transaction, candidateId)
                        .flatMap(found -> access.readable(
                                transaction, caller, found, Candidate::id, AccessScope.PLAN, "candidate")));
    }
}
