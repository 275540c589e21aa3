package io.followthrough.reminder.inbound.learning;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.SandboxEventsRead;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.followthrough.reminder.application.learning.KeepActions;
import io.followthrough.reminder.application.sandbox.AwaitSandboxEvents;
import io.followthrough.reminder.application.sandbox.MoveSandboxClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What notes-service tells. */
@ApplicationScoped
class NoteEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    NoteEvents(
            EventReceiver receiver,
            KeepActions keepActions,
            MoveSandboxClock moveSandboxClock,
            AwaitSandboxEvents awaitSandboxEvents) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(DebriefRecorded.class, keepActions::onDebrief, keepActions::keepDebrief)
                .on(JobEvaluated.class, keepActions::onEvaluated, keepActions::keepEvaluated)
                .on(MessageSent.class, keepActions::onSent, keepActions::keepSent)
                .on(SandboxClockApplied.class, moveSandboxClock::onApplied)
                .on(SandboxEventsTold.class, awaitSandboxEvents::onTold)
                .on(SandboxEventsRead.class, awaitSandboxEvents::onRead);
    }

    @Incoming("notes")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
