package io.followthrough.reminder.application.exports;

import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.reminder.store.contact.FollowUps;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.ReminderHistories;
import io.followthrough.reminder.store.reminder.Reminders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All reminders and contacts of a candidate are handed out, a page at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportReminders {

    private static final int PAGE = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final HandOut handOut;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final ReminderHistories histories;
    private final FollowUps followUps;

    ExportReminders(
            TenantTransactions transactions,
            HandOut handOut,
            KnownFacts facts,
            Reminders reminders,
            ReminderHistories histories,
            FollowUps followUps) {
        this.transactions = transactions;
        this.handOut = handOut;
        this.facts = facts;
        this.reminders = reminders;
        this.histories = histories;
        this.followUps = followUps;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Void> mustBeKnown(Caller caller, String candidateId) {
        if (!FullAccess.to(caller, candidateId)) {
            return Uni.createFrom().failure(ProblemException.notFound("candidate"));
        }
        return transactions
                .reading(caller.origin(), transaction -> facts.isKnown(transaction, candidateId))
                .invoke(known -> {
                    if (!known) {
                        throw ProblemException.notFound("candidate");
                    }
                })
                .replaceWithVoid();
    }

    /** The candidate's reminders, oldest first, once {@link #mustBeKnown} has let the caller pass. */
    public Multi<ReminderWithHistory> reminders(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.all(
                caller,
                PAGE,
                (transaction, after) -> reminders
                        .page(
                                transaction,
                                candidateId,
                                after == null ? BEFORE_ALL : after.reminder().id(),
                                PAGE)
                        .flatMap(page -> histories.with(transaction, page)));
    }

    /** Every contact with an employer that was logged, oldest first, likewise. */
    public Multi<LoggedFollowUp> followUps(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.all(
                caller,
                PAGE,
                (transaction, after) -> followUps.page(
                        transaction,
                        candidateId,
                        after == null ? BEFORE_ALL : after.contact().id(),
                        PAGE));
    }
}
