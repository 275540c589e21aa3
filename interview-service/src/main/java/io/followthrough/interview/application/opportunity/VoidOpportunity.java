package io.followthrough.interview.application.opportunity;

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

/**
 * An opportunity was entered by mistake: nothing of it counts anywhere, its rounds included. The reason stays in the history
 * and never travels. One that is void already stays so.
 */
@ApplicationScoped
public class VoidOpportunity {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final OpportunityChanges changes;
    private final KeepLedger ledger;

    VoidOpportunity(
            TenantTransactions transactions, OpportunityLocks locks, OpportunityChanges changes, KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.ledger = ledger;
    }

    public Uni<Opportunity> takeBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lockEvenVoid(transaction, caller, id)
                        .flatMap(opportunity -> takeBack(transaction, caller, opportunity, ifMatch, reason)));
    }

    private Uni<Opportunity> takeBack(
            TenantTransaction transaction, Caller caller, Opportunity before, IfMatch ifMatch, String reason) {
        Opportunity voided = before.voided(transaction.now());
        if (voided.equals(before)) {
            return Uni.createFrom().item(before);
        }
        ifMatch.check(before.version());
        return changes.store(transaction, caller, before, voided, new HistoryEntry(Change.Kind.VOIDED, reason))
                .call(() -> ledger.voided(transaction, voided.id()))
                .invoke(() -> transaction.publish(EventsOfOpportunities.voided(voided, transaction.now())));
    }
}
