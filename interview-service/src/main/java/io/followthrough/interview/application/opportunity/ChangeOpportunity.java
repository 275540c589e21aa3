package io.followthrough.interview.application.opportunity;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** How every change of an opportunity goes: hold it, decide, store, write down, tell. What changes nothing is not told. */
@ApplicationScoped
public class ChangeOpportunity {

    /** The pure decision. */
    public interface Decision {
        Opportunity decide(Opportunity before, TenantTransaction transaction);
    }

    /** What else belongs to the change, its events included. */
    public interface Consequence {
        Uni<Void> follow(TenantTransaction transaction, Opportunity before, Opportunity after);
    }

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final Opportunities opportunities;
    private final History history;

    ChangeOpportunity(
            TenantTransactions transactions, OpportunityLocks locks, Opportunities opportunities, History history) {
        this.transactions = transactions;
        this.locks = locks;
        this.opportunities = opportunities;
        this.history = history;
    }

    public Uni<Opportunity> change(
            Caller caller, ChangeTarget target, HistoryEntry entry, Decision decision, Consequence consequence) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, target.id())
                        .invoke(before -> target.versionCheck().accept(before.version()))
                        .flatMap(before -> {
                            Opportunity after = decision.decide(before, transaction);
                            return after.equals(before)
                                    ? Uni.createFrom().item(before)
                                    : opportunities
                                            .update(transaction, after)
                                            .invoke(() -> history.add(
                                                    transaction, caller, after, changeOf(entry, before, after)))
                                            .call(saved -> consequence.follow(transaction, before, saved));
                        }));
    }

    private static Change changeOf(HistoryEntry entry, Opportunity before, Opportunity after) {
        return Change.of(entry.kind(), before.traits(), after.traits(), entry.reason());
    }
}
