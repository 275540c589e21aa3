package io.followthrough.reminder.inbound.learning;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.SandboxEventsRead;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.erasure.EraseCandidate;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.followthrough.reminder.application.learning.KeepCandidate;
import io.followthrough.reminder.application.learning.KeepFacts;
import io.followthrough.reminder.application.sandbox.AwaitSandboxEvents;
import io.followthrough.reminder.application.sandbox.MoveSandboxClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What interview-service tells. */
@ApplicationScoped
class InterviewEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    InterviewEvents(
            EventReceiver receiver,
            KeepFacts keepFacts,
            KeepCandidate keepCandidate,
            MoveSandboxClock moveSandboxClock,
            AwaitSandboxEvents awaitSandboxEvents,
            CoachGrants coachGrants,
            EraseCandidate eraseCandidate) {
        this.receiver = receiver;
        this.handlers = keepFacts
                .addTo(new EventHandlers())
                .on(CandidateChanged.class, keepCandidate::onChanged)
                .on(CandidateErased.class, eraseCandidate::onErased)
                .on(CoachGranted.class, coachGrants::onGranted)
                .on(CoachWithdrawn.class, coachGrants::onWithdrawn)
                .on(SandboxClockApplied.class, moveSandboxClock::onApplied)
                .on(SandboxEventsTold.class, awaitSandboxEvents::onTold)
                .on(SandboxEventsRead.class, awaitSandboxEvents::onRead);
    }

    @Incoming("interviews")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
