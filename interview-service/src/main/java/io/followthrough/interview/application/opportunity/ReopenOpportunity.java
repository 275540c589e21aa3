package io.followthrough.interview.application.opportunity;

import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.store.promise.PromiseLedger;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** An employer comes back after all. The reason stays in the history and never travels. */
@ApplicationScoped
public class ReopenOpportunity {

    private final ChangeOpportunity change;
    private final PromiseLedger ledger;

    ReopenOpportunity(ChangeOpportunity change, PromiseLedger ledger) {
        this.change = change;
        this.ledger = ledger;
    }

    public Uni<Opportunity> reopen(Caller caller, ChangeTarget target, String reason) {
        return change.change(
                caller,
                target,
                new HistoryEntry(Change.Kind.REOPENED, reason),
                (before, transaction) -> before.reopened(),
                (transaction, before, after) -> {
                    transaction.publish(
                            EventsOfOpportunities.announced(after, OpeningOccasion.REOPENED, transaction.now()));
                    return ledger.oweAgain(transaction, after.id());
                });
    }
}
