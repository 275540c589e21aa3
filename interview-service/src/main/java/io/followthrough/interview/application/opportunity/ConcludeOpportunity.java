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
import io.followthrough.timing.facts.OpportunityOutcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The outcome of a whole opportunity is known, or was recorded wrongly (R18, R33, R34). */
@ApplicationScoped
public class ConcludeOpportunity {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final OpportunityChanges changes;
    private final KeepLedger ledger;

    ConcludeOpportunity(
            TenantTransactions transactions, OpportunityLocks locks, OpportunityChanges changes, KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.ledger = ledger;
    }

    public Uni<Opportunity> conclude(Caller caller, UUID id, IfMatch ifMatch, OpportunityOutcome outcome) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(opportunity -> conclude(transaction, caller, opportunity, ifMatch, outcome)));
    }

    private Uni<Opportunity> conclude(
            TenantTransaction transaction,
            Caller caller,
            Opportunity before,
            IfMatch ifMatch,
            OpportunityOutcome outcome) {
        ifMatch.check(before.version());
        Opportunity concluded = before.concluded(outcome, ifMatch.namesVersion(), transaction.now());
        if (concluded.equals(before)) {
            return Uni.createFrom().item(before);
        }
        return changes.store(transaction, caller, before, concluded, HistoryEntry.of(Change.Kind.OUTCOME_RECORDED))
                .call(() -> ledger.concluded(transaction, concluded))
                .invoke(() -> EventsOfOpportunities.concluded(before, concluded, transaction.now())
                        .forEach(transaction::publish));
    }
}
