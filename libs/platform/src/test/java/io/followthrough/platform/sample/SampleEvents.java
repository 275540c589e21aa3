package io.followthrough.platform.sample;

import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.EventReceiver;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** A topic as the services consume it: the sample's own events, of which it only takes note. */
@ApplicationScoped
class SampleEvents {

    private static final Logger LOG = Logger.getLogger(SampleEvents.class);

    private final EventReceiver receiver;
    private final EventCourse course;
    private final EventHandlers handlers;

    SampleEvents(EventReceiver receiver, EventCourse course) {
        this.receiver = receiver;
        this.course = course;
        this.handlers = new EventHandlers()
                .on(
                        OpportunityOpened.class,
                        this::onOpened,
                        (transaction, event) -> course.keep(transaction, event.data()));
    }

    @Incoming("interviews")
    Uni<Void> interviews(Message<byte[]> message) {
        return receiver.receive(message, handlers);
    }

    private Uni<Void> onOpened(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        LOG.infof("told of opportunity %s", event.data().opportunityId());
        return course.of(transaction, event.data());
    }
}
