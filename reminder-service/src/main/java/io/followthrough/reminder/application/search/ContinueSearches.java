package io.followthrough.reminder.application.search;

import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.search.SearchesToContinue;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** An occurrence of the search has fired or passed: plans the next one (R18). A crash before that leaves it to be done again. */
@ApplicationScoped
public class ContinueSearches {

    private static final int AT_ONCE = 4;
    private static final String FIRST = "";

    private final Vertx vertx;
    private final SearchesToContinue searches;
    private final TenantTransactions transactions;
    private final KnownCandidates candidates;
    private final MakePlan makePlan;
    private volatile String turn = FIRST;

    ContinueSearches(
            Vertx vertx,
            SearchesToContinue searches,
            TenantTransactions transactions,
            KnownCandidates candidates,
            MakePlan makePlan) {
        this.vertx = vertx;
        this.searches = searches;
        this.transactions = transactions;
        this.candidates = candidates;
        this.makePlan = makePlan;
    }

    /**
     * Continues some of the searches that wait for it, the tenants in turn: one that has very many is no other's delay.
     * Gives whether there may be more. Not to be called again before it has completed.
     */
    public Uni<Boolean> some() {
        String after = turn;
        return searches.some(after)
                .invoke(found -> turn = found.isEmpty()
                        ? FIRST
                        : found.get(found.size() - 1).tenant().value())
                .flatMap(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUni(this::next)
                        .merge(AT_ONCE)
                        .collect()
                        .last()
                        .replaceWith(!found.isEmpty() || !after.equals(FIRST)));
    }

    private Uni<Void> next(SearchesToContinue.Search search) {
        Origin origin = new Origin(search.tenant(), Ids.next().toString(), null, null);
        return OwnContext.run(
                vertx, () -> transactions.in(origin, transaction -> next(transaction, search.candidateId())));
    }

    private Uni<Void> next(TenantTransaction transaction, String candidateId) {
        return candidates
                .hold(transaction, candidateId)
                .chain(() -> searches.take(transaction, candidateId))
                .flatMap(firedAt -> firedAt.map(at -> makePlan.continueSearch(transaction, candidateId, at))
                        .orElse(Uni.createFrom().voidItem()));
    }
}
