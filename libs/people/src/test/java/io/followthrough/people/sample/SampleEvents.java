package io.followthrough.people.sample;

import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.people.erasure.EraseCandidate;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Topics as the services consume them; they carry whatever a test sends. */
@ApplicationScoped
class SampleEvents {

    private static final String ADD_SAMPLE = "insert into sample (tenant_id, id, candidate_id) values ($1, $2, $3)";
    private static final String ADD_PART =
            "insert into sample_part (tenant_id, id, sample_id) values ($1, gen_random_uuid(), $2)";
    private static final String ADD_NOTE = "insert into sample_note (tenant_id, id, candidate_id) values ($1, $2, $3)";

    private final EventReceiver receiver;
    private final Hold hold;
    private final EventHandlers handlers;

    SampleEvents(EventReceiver receiver, Hold hold, EraseCandidate eraseCandidate) {
        this.receiver = receiver;
        this.hold = hold;
        this.handlers = new EventHandlers()
                .on(CandidateErased.class, eraseCandidate::onErased)
                .on(OpportunityOpened.class, SampleEvents::onOpened)
                .on(DebriefRecorded.class, this::onRecorded);
    }

    @Incoming("notes")
    Uni<Void> notes(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }

    @Incoming("reminders")
    Uni<Void> reminders(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }

    private static Uni<Void> onOpened(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        UUID sample = event.data().opportunityId();
        transaction.execute(ADD_SAMPLE, sample, event.data().candidateId());
        transaction.execute(ADD_PART, sample);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> onRecorded(TenantTransaction transaction, IncomingEvent<DebriefRecorded> event) {
        return transaction
                .changed(ADD_NOTE, event.data().interviewId(), event.data().candidateId())
                .chain(() -> hold.of(event.data().candidateId()));
    }
}
