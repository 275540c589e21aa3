package io.followthrough.reminder.application.reminder;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.ReminderHistories;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.plan.ReminderState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;

/** What is the same in every act on one reminder: who may, whether it is not too late, and what follows from it. */
@ApplicationScoped
public class ActOnReminder {

    /**
     * Which reminder, as it was read.
     *
     * @param versionCheck refuses the reminder's version, if it is not the one that the caller has read
     */
    public record Target(UUID id, LongConsumer versionCheck) {}

    private final TenantTransactions transactions;
    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final ReminderHistories histories;
    private final MakePlan makePlan;
    private final Event<TimersChanged> timersChanged;

    ActOnReminder(
            TenantTransactions transactions,
            KnownCandidates candidates,
            KnownFacts facts,
            Reminders reminders,
            ReminderHistories histories,
            MakePlan makePlan,
            Event<TimersChanged> timersChanged) {
        this.transactions = transactions;
        this.candidates = candidates;
        this.facts = facts;
        this.reminders = reminders;
        this.histories = histories;
        this.makePlan = makePlan;
        this.timersChanged = timersChanged;
    }

    /**
     * Does something to a pending reminder while nobody else plans for its candidate.
     *
     * @throws ProblemException in the Uni: not found; 409 when it has ended or is over
     */
    Uni<ReminderWithHistory> act(
            Caller caller, Target target, BiFunction<TenantTransaction, Reminders.Found, Uni<Void>> act) {
        return transactions.in(
                caller.origin(),
                transaction -> reminders
                        .candidateOf(transaction, target.id())
                        .map(found -> Visible.to(caller, found, candidate -> candidate, "reminder"))
                        .flatMap(candidate -> candidates.hold(transaction, candidate))
                        .chain(() -> reminders.lock(transaction, target.id()))
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("reminder")))
                        .invoke(found -> target.versionCheck().accept(found.version()))
                        .invoke(found -> mustBePending(found.reminder(), transaction.now()))
                        .call(found -> act.apply(transaction, found))
                        .chain(() -> told(transaction, target.id())));
    }

    /** Stores what became of the reminder, and notes it in its history. */
    Uni<Void> store(TenantTransaction transaction, Reminder changed, HistoryEntry entry) {
        transaction.afterCommit(() -> timersChanged.fire(new TimersChanged()));
        return reminders.update(transaction, changed).chain(() -> histories.add(transaction, List.of(entry)));
    }

    /** Makes the plans again that depend on the reminder: its opportunity's, or that of the search. */
    Uni<Void> replan(TenantTransaction transaction, Reminder reminder) {
        UUID opportunityId = reminder.owner().opportunityId();
        String candidateId = reminder.owner().candidateId();
        return opportunityId == null
                ? makePlan.continueSearch(transaction, candidateId, transaction.now())
                : facts.find(transaction, opportunityId)
                        .flatMap(known -> known.map(found -> makePlan.revise(transaction, candidateId, found))
                                .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<ReminderWithHistory> told(TenantTransaction transaction, UUID id) {
        return reminders
                .find(transaction, id)
                .flatMap(found -> histories
                        .of(transaction, id)
                        .map(history -> found.orElseThrow().with(history, transaction.now())));
    }

    private static void mustBePending(Reminder reminder, Instant now) {
        ReminderState state = reminder.stored().stateAt(now);
        if (state.isFinal() || state == ReminderState.EXPIRED) {
            throw ProblemException.conflict("The reminder is " + state + " already.");
        }
    }
}
