package io.followthrough.notes.inbound;

import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.notes.application.ForgetOldInterests;
import io.followthrough.notes.application.PrepareFollowUp;
import io.followthrough.notes.application.messages.KeepThankYouLimits;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What reminder-service tells. */
@ApplicationScoped
class ReminderEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ReminderEvents(
            EventReceiver receiver,
            ForgetOldInterests forgetOldInterests,
            PrepareFollowUp prepareFollowUp,
            KeepThankYouLimits keepThankYouLimits) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(SandboxClockMoved.class, forgetOldInterests::onClockMoved)
                .on(FollowUpDue.class, prepareFollowUp::onDue)
                .on(PolicyChanged.class, keepThankYouLimits::onPolicy);
    }

    @Incoming("reminders")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
