package io.followthrough.reminder.application.reminder;

import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.reminder.application.contact.LogFollowUp;
import io.followthrough.reminder.application.telling.EventsOfReminders;
import io.followthrough.reminder.domain.contact.ContactChannel;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The candidate has done what a reminder asks for. A follow-up is a contact too (R28, R30). */
@ApplicationScoped
public class CompleteReminder {

    private final TenantTransactions transactions;
    private final ActOnReminder actOnReminder;
    private final KnownFacts facts;
    private final LogFollowUp logFollowUp;

    CompleteReminder(
            TenantTransactions transactions, ActOnReminder actOnReminder, KnownFacts facts, LogFollowUp logFollowUp) {
        this.transactions = transactions;
        this.actOnReminder = actOnReminder;
        this.facts = facts;
        this.logFollowUp = logFollowUp;
    }

    /**
     * @param doneAt when it was done; now if null
     * @throws ProblemException in the Uni: not found, 409 when the reminder has ended, 412 when it has changed, 422 when
     *     {@code doneAt} lies ahead
     */
    public Uni<Versioned<ReminderWithHistory>> complete(
            Caller caller, UUID id, IfMatch ifMatch, @Nullable Instant doneAt) {
        return transactions.in(
                caller.origin(),
                transaction -> actOnReminder
                        .held(transaction, caller, id, ifMatch)
                        .call(reminder -> complete(transaction, reminder, past(doneAt, transaction.now())))
                        .chain(() -> actOnReminder.answer(transaction, id)));
    }

    private static Instant past(@Nullable Instant doneAt, Instant now) {
        Instant at = doneAt == null ? now : doneAt;
        if (at.isAfter(now)) {
            throw ProblemException.brokenRule(null, "doneAt", "must not lie ahead: it is " + now);
        }
        return at;
    }

    private Uni<Void> complete(TenantTransaction transaction, Reminder reminder, Instant at) {
        return switch (reminder.kind()) {
            case FOLLOW_UP -> followUp(transaction, reminder, at);
            case MATERIAL -> material(transaction, reminder, at);
            case DEBRIEF,
                    THANK_YOU,
                    THANK_REFERRER,
                    PROFILE_UPDATE,
                    CONNECT,
                    EVALUATE_JOB,
                    BRIEF_REFERENCE,
                    KEEP_SEARCHING -> finish(transaction, reminder, at);
        };
    }

    private Uni<Void> finish(TenantTransaction transaction, Reminder reminder, Instant at) {
        Reminder done = reminder.ended(ReminderState.DONE, reminder.explanation(), at);
        transaction.publish(EventsOfReminders.done(done));
        actOnReminder.store(transaction, done, HistoryEntry.ended(done, transaction.now(), null));
        return actOnReminder.replan(transaction, done);
    }

    /** The contact finishes the reminder, as any contact does. */
    private Uni<Void> followUp(TenantTransaction transaction, Reminder reminder, Instant at) {
        return known(transaction, reminder)
                .invoke(known -> mustFollowItsRound(known, reminder, at))
                .chain(() -> logFollowUp.log(transaction, contact(reminder, at)))
                .replaceWithVoid();
    }

    /** By the channel that was suggested; the second one was planned with its reason (R28). */
    private static LoggedFollowUp.Contact contact(Reminder reminder, Instant at) {
        return new LoggedFollowUp.Contact(
                Ids.next(),
                new LoggedFollowUp.With(reminder.owner().candidateId(), opportunityOf(reminder), null),
                ContactChannel.valueOf(
                        Objects.requireNonNull(reminder.delivery().channel()).name()),
                reminder.key().ordinal() > 1,
                null,
                at);
    }

    private static void mustFollowItsRound(OpportunityFacts known, Reminder reminder, Instant at) {
        UUID interviewId = Objects.requireNonNull(reminder.owner().interviewId());
        known.round(interviewId)
                .map(round -> round.end().at())
                .filter(at::isBefore)
                .ifPresent(end -> {
                    throw ProblemException.brokenRule(
                            Rule.R26.name(), "doneAt", "must not precede the end of the interview, " + end);
                });
    }

    /** What was sent is a fact; the plan that rests on it finishes the reminder and keeps the promise. */
    private Uni<Void> material(TenantTransaction transaction, Reminder reminder, Instant at) {
        UUID materialId = Objects.requireNonNull(reminder.about().id());
        return known(transaction, reminder)
                .map(known -> known.withOwed(known.owed()
                        .material(materialId)
                        .map(material -> known.owed().withMaterial(sent(material, at)))
                        .orElse(known.owed())))
                .invoke(changed -> facts.save(transaction, reminder.owner().candidateId(), changed))
                .chain(() -> actOnReminder.replan(transaction, reminder));
    }

    private static Material sent(Material material, Instant at) {
        return new Material(
                material.materialId(), material.interviewId(), material.promisedFor(), material.promisedAt(), at);
    }

    private Uni<OpportunityFacts> known(TenantTransaction transaction, Reminder reminder) {
        UUID opportunityId = opportunityOf(reminder);
        return facts.find(transaction, opportunityId)
                .map(found -> found.orElseGet(() -> OpportunityFacts.unknown(opportunityId)));
    }

    private static UUID opportunityOf(Reminder reminder) {
        return Objects.requireNonNull(reminder.owner().opportunityId());
    }
}
