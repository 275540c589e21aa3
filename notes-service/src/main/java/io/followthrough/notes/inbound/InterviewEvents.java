package io.followthrough.notes.inbound;

import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.erasure.EraseCandidate;
import io.followthrough.people.sandbox.SandboxEvents;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Consumes interview-service's topic: what this service's use cases take of it, and what every service takes. */
@ApplicationScoped
class InterviewEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    InterviewEvents(
            EventReceiver receiver,
            @All List<TakesInterviewEvents> useCases,
            EraseCandidate eraseCandidate,
            CoachGrants coachGrants,
            SandboxEvents sandboxEvents) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(CandidateErased.class, eraseCandidate::onErased)
                .on(CoachGranted.class, coachGrants::onGranted)
                .on(CoachWithdrawn.class, coachGrants::onWithdrawn)
                .on(SandboxEventsTold.class, sandboxEvents::onTold);
        useCases.forEach(useCase -> useCase.addTo(handlers));
    }

    @Incoming("interviews")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
