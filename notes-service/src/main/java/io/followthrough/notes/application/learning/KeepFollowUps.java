package io.followthrough.notes.application.learning;

import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.notes.application.TakesReminderEvents;
import io.followthrough.notes.application.message.WithdrawDrafts;
import io.followthrough.notes.store.hiring.KnownFollowUps;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers the follow-ups that were made elsewhere, by telephone for example: they count as those written here do (R28). */
@ApplicationScoped
public class KeepFollowUps implements TakesReminderEvents {

    private final KnownFollowUps followUps;
    private final WithdrawDrafts withdrawDrafts;

    KeepFollowUps(KnownFollowUps followUps, WithdrawDrafts withdrawDrafts) {
        this.followUps = followUps;
        this.withdrawDrafts = withdrawDrafts;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(FollowUpLogged.class, this::onLogged);
    }

    private Uni<Void> onLogged(TenantTransaction transaction, IncomingEvent<FollowUpLogged> event) {
        FollowUpLogged logged = event.data();
        if (logged.messageId() != null) {
            return Uni.createFrom().voidItem();
        }
        followUps.keep(transaction, logged.followUpId(), logged.opportunityId(), logged.candidateId(), logged.sentAt());
        return withdrawDrafts.whereTheContactEnds(transaction, logged.opportunityId());
    }
}
