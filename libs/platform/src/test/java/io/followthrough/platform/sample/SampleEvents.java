package io.followthrough.platform.sample;

import io.followthrough.contracts.interviews.CandidateErased;
import io.followthrough.contracts.interviews.OpportunityOpened;
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
import org.jboss.logging.Logger;

/** Topics as the services consume them; those of the other services carry whatever a test sends. */
@ApplicationScoped
class SampleEvents {

    private static final Logger LOG = Logger.getLogger(SampleEvents.class);

    private static final String ADD_SAMPLE =
            "insert into sample (tenant_id, id, version, candidate_id, name)" + " values (?1, ?2, 0, ?3, 'opened')";
    private static final String ADD_PART =
            "insert into sample_part (tenant_id, id, sample_id) values (?1, gen_random_uuid(), ?2)";
    private static final String ADD_NOTE = "insert into sample_note (tenant_id, id, candidate_id) values (?1, ?2, ?3)";

    private final EventReceiver receiver;
    private final Course course;
    private final EventHandlers handlers;
    private final EventHandlers told;

    SampleEvents(EventReceiver receiver, Course course, EraseCandidate eraseCandidate) {
        this.receiver = receiver;
        this.course = course;
        this.handlers = new EventHandlers()
                .on(CandidateErased.class, eraseCandidate::onErased)
                .on(OpportunityOpened.class, this::onOpened)
                .on(DebriefRecorded.class, this::onRecorded);
        this.told = new EventHandlers().on(OpportunityOpened.class, SampleEvents::onTold);
    }

    /** Its own events, of which it only takes note. */
    @Incoming("interviews")
    Uni<Void> interviews(Message<byte[]> message) {
        return receiver.receive(message, told);
    }

    @Incoming("notes")
    Uni<Void> notes(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }

    @Incoming("reminders")
    Uni<Void> reminders(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }

    private static Uni<Void> onTold(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        LOG.infof("told of opportunity %s", event.data().opportunityId());
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> onOpened(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        UUID sample = event.data().opportunityId();
        return transaction
                .session()
                .createNativeQuery(ADD_SAMPLE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, sample)
                .setParameter(3, event.data().candidateId())
                .executeUpdate()
                .chain(() -> transaction
                        .session()
                        .createNativeQuery(ADD_PART)
                        .setParameter(1, transaction.tenant().value())
                        .setParameter(2, sample)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> onRecorded(TenantTransaction transaction, IncomingEvent<DebriefRecorded> event) {
        return transaction
                .session()
                .createNativeQuery(ADD_NOTE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, event.data().interviewId())
                .setParameter(3, event.data().candidateId())
                .executeUpdate()
                .chain(() -> course.of(event.data().candidateId()));
    }
}
