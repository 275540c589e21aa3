package io.followthrough.notes.inbound;

import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.reminders.SandboxEventsAwaited;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.notes.application.TakesReminderEvents;
import io.followthrough.people.sandbox.SandboxClock;
import io.followthrough.people.sandbox.SandboxEvents;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Consumes reminder-service's topic: what this service's use cases take of it. */
@ApplicationScoped
class ReminderEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    ReminderEvents(
            EventReceiver receiver,
            @All List<TakesReminderEvents> useCases,
            SandboxClock sandboxClock,
            SandboxEvents sandboxEvents) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(SandboxReset.class, sandboxClock::reset)
                .on(SandboxEventsAwaited.class, sandboxEvents::onAwaited)
                .on(SandboxEventsTold.class, sandboxEvents::onTold);
        useCases.forEach(useCase -> useCase.addTo(handlers));
    }

    @Incoming("reminders")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
