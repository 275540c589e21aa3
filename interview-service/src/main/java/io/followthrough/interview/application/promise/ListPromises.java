package io.followthrough.interview.application.promise;

import io.followthrough.interview.domain.promise.Promise;
import io.followthrough.interview.store.promise.Promises;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.timing.promise.PromiseState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the ledger: what either side has promised, and whether it kept its word (R2, R24). */
@ApplicationScoped
public class ListPromises {

    /**
     * What is asked for.
     *
     * @param candidateId null for everybody's that the caller may read
     */
    public record Query(
            @Nullable String candidateId,
            @Nullable UUID opportunityId,
            @Nullable PromiseState state) {}

    /**
     * A page of the ledger.
     *
     * @param at the tenant's instant at which it stands so
     */
    public record Ledger(Slice<Promise> promises, Instant at) {}

    private final TenantTransactions transactions;
    private final Promises promises;
    private final Access access;

    ListPromises(TenantTransactions transactions, Promises promises, Access access) {
        this.transactions = transactions;
        this.promises = promises;
        this.access = access;
    }

    public Uni<Ledger> list(Caller caller, Query query, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.candidates(
                                transaction, caller, query.candidateId(), AccessScope.PLAN, "candidate")
                        .flatMap(candidates -> promises.list(
                                transaction,
                                new Promises.Filter(candidates, query.opportunityId(), query.state()),
                                page))
                        .map(slice -> new Ledger(slice, transaction.now())));
    }
}
