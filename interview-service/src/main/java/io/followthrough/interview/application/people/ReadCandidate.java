package io.followthrough.interview.application.people;

import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads candidates' profiles for a caller who may see them. */
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

    /** The candidate of that id as a list: of nobody when it is not known. */
    public Uni<Slice<Candidate>> only(Caller caller, String candidateId) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.mustRead(transaction, caller, candidateId, AccessScope.PLAN, "candidate")
                        .chain(() -> candidates.find(transaction, candidateId))
                        .map(found -> new Slice<>(found.stream().toList(), null)));
    }

    /** A page of those whose id, e-mail address or name, or a word of it, begins like that. */
    public Uni<Slice<Candidate>> search(Caller caller, String text, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.candidates(transaction, caller, null, AccessScope.PLAN, "candidate")
                        .flatMap(readable -> candidates.search(transaction, text, readable, page)));
    }
}
