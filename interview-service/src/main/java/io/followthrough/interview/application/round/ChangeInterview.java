package io.followthrough.interview.application.round;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** How every change of a round goes: hold it, decide, store, write down, tell. What changes nothing is not told. */
@ApplicationScoped
class ChangeInterview {

    /** The pure decision. */
    interface Decision {
        Interview decide(LockedRound round, TenantTransaction transaction);
    }

    /** What else belongs to the change, its events included. */
    interface Consequence {
        Uni<Void> follow(TenantTransaction transaction, LockedRound before, Interview after);
    }

    /** Tells of a change that nothing else belongs to. */
    interface Telling {
        void tell(TenantTransaction transaction, LockedRound before, Interview after);
    }

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final Interviews interviews;
    private final History history;

    ChangeInterview(TenantTransactions transactions, RoundLocks locks, Interviews interviews, History history) {
        this.transactions = transactions;
        this.locks = locks;
        this.interviews = interviews;
        this.history = history;
    }

    Uni<Interview> change(
            Caller caller, ChangeTarget target, HistoryEntry entry, Decision decision, Consequence consequence) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, target.id())
                        .invoke(round ->
                                target.versionCheck().accept(round.interview().version()))
                        .flatMap(round -> {
                            Interview before = round.interview();
                            Interview after = decision.decide(round, transaction);
                            return after.equals(before)
                                    ? Uni.createFrom().item(before)
                                    : interviews
                                            .update(transaction, after)
                                            .invoke(() -> history.add(
                                                    transaction,
                                                    caller,
                                                    round.opportunity(),
                                                    changeOf(entry, before, after)))
                                            .call(saved -> consequence.follow(transaction, round, saved));
                        }));
    }

    Uni<Interview> changeAndTell(
            Caller caller, ChangeTarget target, HistoryEntry entry, Decision decision, Telling telling) {
        return change(caller, target, entry, decision, (transaction, before, after) -> {
            telling.tell(transaction, before, after);
            return Uni.createFrom().voidItem();
        });
    }

    private static Change changeOf(HistoryEntry entry, Interview before, Interview after) {
        return Change.about(after.id(), entry.kind(), before.traits(), after.traits())
                .because(entry.reason());
    }
}
