package io.followthrough.interview.application.opportunity;

import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.opportunity.steps.EventsOfOpportunities;
import io.followthrough.interview.application.opportunity.steps.OpportunityChanges;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An employer comes back after all. The reason stays in the history and never travels. */
@ApplicationScoped
public class ReopenOpportunity {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final OpportunityChanges changes;
    private final KeepLedger ledger;

    ReopenOpportunity(
            TenantTransactions transactions, OpportunityLocks locks, OpportunityChanges changes, KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.ledger = ledger;
    }

    public Uni<Opportunity> reopen(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(opportunity -> reopen(transaction, caller, opportunity, ifMatch, reason)));
    }

    private Uni<Opportunity> reopen(
            TenantTransaction transaction, Caller caller, Opportunity before, IfMatch ifMatch, String reason) {
        ifMatch.check(before.version());
        Opportunity reopened = before.reopened();
        return changes.store(transaction, caller, before, reopened, new HistoryEntry(Change.Kind.REOPENED, reason))
                .call(() -> ledger.reopened(transaction, reopened.id()))
                .invoke(() -> transaction.publish(
                        EventsOfOpportunities.announced(reopened, OpeningOccasion.REOPENED, transaction.now())));
    }
}
