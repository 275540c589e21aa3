package io.followthrough.interview.inbound;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.interview.application.people.CompleteErasure;
import io.followthrough.interview.application.people.NoticeActivity;
import io.followthrough.people.sandbox.SandboxEvents;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What notes-service tells that matters here. */
@ApplicationScoped
class NoteEvents {

    private final EventReceiver receiver;
    private final EventHandlers handlers;

    NoteEvents(
            EventReceiver receiver,
            NoticeActivity noticeActivity,
            CompleteErasure completeErasure,
            SandboxEvents sandboxEvents) {
        this.receiver = receiver;
        this.handlers = new EventHandlers()
                .on(DebriefRecorded.class, noticeActivity::on)
                .on(JobEvaluated.class, noticeActivity::on)
                .on(MessageSent.class, noticeActivity::on)
                .on(CandidateDataErased.class, completeErasure::on)
                .on(SandboxEventsTold.class, sandboxEvents::onTold);
    }

    @Incoming("notes")
    Uni<Void> consume(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }
}
