package io.followthrough.notes.application.message;

import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderEvent;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.notes.application.TakesReminderEvents;
import io.followthrough.notes.application.message.knowledge.AssessFollowUps;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.Withdrawal;
import io.followthrough.notes.domain.message.composition.FollowUpState;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.notes.store.message.AwaitedDrafts;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.plan.TraceEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that have lost their reason are withdrawn, not deleted: when the rules end the contact, and when the reminder that asks for
 * them is done, dismissed or cancelled. What the candidate has taken up again stays.
 */
@ApplicationScoped
public class WithdrawDrafts implements TakesReminderEvents {

    private final KnownOpportunities opportunities;
    private final KnownInterviews interviews;
    private final Messages messages;
    private final AwaitedDrafts awaited;
    private final AssessFollowUps assessFollowUps;

    WithdrawDrafts(
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            Messages messages,
            AwaitedDrafts awaited,
            AssessFollowUps assessFollowUps) {
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.messages = messages;
        this.awaited = awaited;
        this.assessFollowUps = assessFollowUps;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(ReminderDone.class, this::onDone)
                .on(ReminderDismissed.class, this::onDismissed)
                .on(ReminderCancelled.class, this::onCancelled);
    }

    /** Withdraws the follow-ups of a hiring process in which none is to be made any more. */
    public Uni<Void> whereTheContactEnds(TenantTransaction transaction, UUID opportunityId) {
        return opportunities
                .find(transaction, opportunityId)
                .flatMap(found -> found.map(known -> whereTheContactEnds(transaction, known))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> whereTheContactEnds(TenantTransaction transaction, KnownOpportunity opportunity) {
        List<UUID> one = List.of(opportunity.id());
        return interviews
                .ofOpportunities(transaction, one)
                .flatMap(rounds -> messages.ofOpportunities(transaction, one)
                        .flatMap(written -> assessFollowUps.of(transaction, List.of(opportunity), rounds, written)))
                .invoke(states -> states.values().forEach(state -> withdraw(transaction, opportunity, state)))
                .replaceWithVoid();
    }

    private void withdraw(TenantTransaction transaction, KnownOpportunity opportunity, FollowUpState state) {
        TraceEntry end = state.end();
        if (end != null) {
            messages.withdrawFollowUps(
                    transaction,
                    opportunity.id(),
                    new Withdrawal(end.rule().name(), end.text(), transaction.now(), false));
        }
    }

    private Uni<Void> onDone(TenantTransaction transaction, IncomingEvent<ReminderDone> event) {
        ReminderDone done = event.data();
        return ended(
                transaction,
                done,
                done.kind(),
                subject(done.opportunityId(), done.interviewId(), done.about().id()),
                new Withdrawal(rule(done.kind()), "What it was for is done.", done.doneAt(), false));
    }

    private Uni<Void> onDismissed(TenantTransaction transaction, IncomingEvent<ReminderDismissed> event) {
        ReminderDismissed dismissed = event.data();
        return ended(
                transaction,
                dismissed,
                dismissed.kind(),
                subject(
                        dismissed.opportunityId(),
                        dismissed.interviewId(),
                        dismissed.about().id()),
                new Withdrawal(
                        rule(dismissed.kind()),
                        "You dismissed the reminder that asked for it.",
                        dismissed.dismissedAt(),
                        false));
    }

    private Uni<Void> onCancelled(TenantTransaction transaction, IncomingEvent<ReminderCancelled> event) {
        ReminderCancelled cancelled = event.data();
        return ended(
                transaction,
                cancelled,
                cancelled.kind(),
                subject(
                        cancelled.opportunityId(),
                        cancelled.interviewId(),
                        cancelled.about().id()),
                new Withdrawal(
                        cancelled.rule(),
                        "The reminder that asked for it was cancelled.",
                        cancelled.cancelledAt(),
                        false));
    }

    private Uni<Void> ended(
            TenantTransaction transaction,
            ReminderEvent event,
            ReminderKind kind,
            Message.@Nullable Subject about,
            Withdrawal why) {
        if (about != null) {
            awaited.giveUp(transaction, event.reminderId());
            messages.withdrawFor(transaction, event.reminderId(), askedFor(kind), about, why);
        }
        return Uni.createFrom().voidItem();
    }

    private static Message.@Nullable Subject subject(
            @Nullable UUID opportunityId, @Nullable UUID interviewId, @Nullable UUID person) {
        return opportunityId == null ? null : new Message.Subject(opportunityId, interviewId, person);
    }

    /** The kind of message to one person that the reminder asks for; a follow-up is composed for its reminder. */
    private static Message.@Nullable Kind askedFor(ReminderKind kind) {
        return switch (kind) {
            case THANK_YOU -> Message.Kind.THANK_YOU;
            case THANK_REFERRER -> Message.Kind.REFERRER_THANKS;
            case BRIEF_REFERENCE -> Message.Kind.REFERENCE_BRIEF;
            case CONNECT -> Message.Kind.CONNECT;
            case DEBRIEF, MATERIAL, PROFILE_UPDATE, EVALUATE_JOB, KEEP_SEARCHING, FOLLOW_UP -> null;
        };
    }

    private static String rule(ReminderKind kind) {
        return switch (kind) {
            case THANK_YOU -> "R9";
            case THANK_REFERRER -> "R17";
            case BRIEF_REFERENCE -> "R23";
            case CONNECT -> "R21";
            case DEBRIEF, MATERIAL, PROFILE_UPDATE, EVALUATE_JOB, KEEP_SEARCHING, FOLLOW_UP -> "R28";
        };
    }
}
