package io.followthrough.interview.application.round;

import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.application.promise.steps.MovePromises;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedMove;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * A round was entered for the wrong opportunity: it goes, in whichever state, to another open one of the same candidate, with
 * all that was said and promised in it and with its outcome.
 */
@ApplicationScoped
public class MoveRound {

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final OpportunityLocks parts;
    private final RoundChanges changes;
    private final MovePromises promises;
    private final KeepLedger ledger;

    MoveRound(
            TenantTransactions transactions,
            RoundLocks locks,
            OpportunityLocks parts,
            RoundChanges changes,
            MovePromises promises,
            KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.parts = parts;
        this.changes = changes;
        this.promises = promises;
        this.ledger = ledger;
    }

    public Uni<Interview> move(Caller caller, UUID id, IfMatch ifMatch, UUID opportunityId) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lockToMove(transaction, caller, id, opportunityId)
                        .flatMap(move -> move(transaction, caller, move, ifMatch)));
    }

    private Uni<Interview> move(TenantTransaction transaction, Caller caller, LockedMove move, IfMatch ifMatch) {
        Interview before = move.round().interview();
        Interview moved = before.movedTo(move.to().id());
        move.to().mustBeOpen();
        if (moved.equals(before)) {
            return Uni.createFrom().item(before);
        }
        ifMatch.check(before.version());
        UUID from = before.identity().opportunityId();
        return parts.mustTake(transaction, OpportunityPart.INTERVIEWS, move.to().id(), 1)
                .chain(() -> promises.move(transaction, caller, move.round().opportunity(), move.to(), before))
                .flatMap(standing -> changes.storeMoved(transaction, caller, move, moved)
                        .call(() -> ledger.reckonOpportunity(transaction, from))
                        .call(() ->
                                ledger.reckonOpportunity(transaction, move.to().id()))
                        .invoke(() -> transaction.publish(EventsOfInterviews.moved(
                                moved, from, standing.from(), standing.to(), transaction.now()))));
    }
}
