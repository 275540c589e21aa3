package io.followthrough.reminder.application.reminder;

import io.followthrough.people.access.Visible;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.application.timer.TimersChanged;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.ReminderHistories;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.reminder.store.timer.Timers;
import io.followthrough.timing.plan.ReminderState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is the same in every act on one reminder: who may, whether it is not too late, and what follows from it. A use case
 * holds the reminder, stores what became of it, has its plan made again, and answers it.
 */
@ApplicationScoped
public class ActOnReminder {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final Timers timers;
    private final ReminderHistories histories;
    private final MakePlan makePlan;
    private final Event<TimersChanged> timersChanged;

    ActOnReminder(
            KnownCandidates candidates,
            KnownFacts facts,
            Reminders reminders,
            Timers timers,
            ReminderHistories histories,
            MakePlan makePlan,
            Event<TimersChanged> timersChanged) {
        this.candidates = candidates;
        this.facts = facts;
        this.reminders = reminders;
        this.timers = timers;
        this.histories = histories;
        this.makePlan = makePlan;
        this.timersChanged = timersChanged;
    }

    /**
     * A pending reminder of the caller, held together with its candidate until the transaction ends.
     *
     * @throws ProblemException in the Uni: not found; 412 when it has changed; 409 when it has ended or is over
     */
    Uni<Reminder> held(TenantTransaction transaction, Caller caller, UUID id, IfMatch ifMatch) {
        return reminders
                .candidateOf(transaction, id)
                .map(found -> Visible.to(caller, found, candidate -> candidate, "reminder"))
                .flatMap(candidate -> candidates.hold(transaction, candidate))
                .chain(() -> reminders.lock(transaction, id))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("reminder")))
                .invoke(found -> ifMatch.check(found.version()))
                .map(Versioned::value)
                .invoke(reminder -> mustBePending(reminder, transaction.now()));
    }

    /** Stores what became of the reminder, with its timer, and notes it in its history. */
    void store(TenantTransaction transaction, Reminder changed, HistoryEntry entry) {
        reminders.save(transaction, List.of(changed));
        timers.set(
                transaction,
                List.of(new Timers.Timer(changed.id(), changed.nextMoment().orElse(null))));
        histories.add(transaction, List.of(entry));
        transaction.afterCommit(() -> timersChanged.fire(new TimersChanged()));
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

    /** The reminder as it stands after the act. */
    Uni<Versioned<ReminderWithHistory>> answer(TenantTransaction transaction, UUID id) {
        return reminders
                .find(transaction, id)
                .map(Optional::orElseThrow)
                .flatMap(found -> histories.with(transaction, found));
    }

    private static void mustBePending(Reminder reminder, Instant now) {
        ReminderState state = reminder.stateAt(now);
        if (state.isFinal() || state == ReminderState.EXPIRED) {
            throw ProblemException.conflict("The reminder is " + state + " already.");
        }
    }
}
