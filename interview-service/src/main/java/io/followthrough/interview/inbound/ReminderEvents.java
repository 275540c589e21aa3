package io.followthrough.interview.inbound;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.interview.application.people.CompleteErasure;
import io.followthrough.people.sandbox.SandboxClock;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What reminder-service tells: of its events only the sandbox clock matters here. */
@ApplicationScoped
class ReminderEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ReminderEvents(EventReceiver receiver, SandboxClock sandboxClock, CompleteErasure completeErasure) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(SandboxClockMoved.class, sandboxClock::apply)
                .on(CandidateDataErased.class, completeErasure::on);
    }

    @Incoming("reminders")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
