package io.followthrough.interview.application.opportunity;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityOutcome;
import io.followthrough.interview.store.promise.PromiseLedger;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The outcome of a whole opportunity is known, or was recorded wrongly (R18, R33, R34). */
@ApplicationScoped
public class ConcludeOpportunity {

    /** @param correcting whether the caller has seen the outcome that stands */
    public record Command(ChangeTarget target, OpportunityOutcome outcome, boolean correcting) {}

    private final ChangeOpportunity change;
    private final PromiseLedger ledger;

    ConcludeOpportunity(ChangeOpportunity change, PromiseLedger ledger) {
        this.change = change;
        this.ledger = ledger;
    }

    public Uni<Opportunity> conclude(Caller caller, Command command) {
        return change.change(
                caller,
                command.target(),
                HistoryEntry.of(Change.Kind.OUTCOME_RECORDED),
                (before, transaction) -> before.concluded(command.outcome(), command.correcting(), transaction.now()),
                (transaction, before, after) -> {
                    EventsOfOpportunities.concluded(before, after, transaction.now())
                            .forEach(transaction::publish);
                    return settle(transaction, after, command.outcome()).chain(() -> releaseOrOwe(transaction, after));
                });
    }

    private Uni<Void> settle(TenantTransaction transaction, Opportunity concluded, OpportunityOutcome outcome) {
        return outcome.settlesPromises()
                ? ledger.settle(
                        transaction, List.of(new PromiseLedger.Word(concluded.id(), concluded.id(), transaction.now())))
                : ledger.unsettle(transaction, concluded.id(), concluded.id());
    }

    private Uni<Void> releaseOrOwe(TenantTransaction transaction, Opportunity concluded) {
        return switch (concluded.status()) {
            case CLOSED -> ledger.release(transaction, concluded.id());
            case OPEN -> ledger.oweAgain(transaction, concluded.id());
        };
    }
}
