package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers every event that was read: in the transaction of its effect, if it has one. */
@ApplicationScoped
class Inbox {

    private static final String ADMIT = "select admit_event($1, $2, $3, $4, $5)";

    private final IgnoredEvents ignored;
    private final jakarta.enterprise.event.Event<NamedEvent> settled;
    private final String consumer;

    Inbox(
            IgnoredEvents ignored,
            jakarta.enterprise.event.Event<NamedEvent> settled,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.ignored = ignored;
        this.settled = settled;
        this.consumer = consumer;
    }

    /**
     * Whether the consumer may let this event take effect. Waits for a replica that is just applying it, and for an
     * erasure of its person that is at work.
     */
    Uni<Admission> admit(TenantTransaction transaction, IncomingEvent<? extends Event> event) {
        Event data = event.data();
        transaction.afterCommit(() -> tell(new NamedEvent(transaction.tenant(), event.id())));
        return transaction
                .rows(
                        ADMIT,
                        Admission.class,
                        consumer,
                        event.id(),
                        data.ignoredOnceErased() ? data.person() : null,
                        data.bringsBack() ? event.time() : null)
                .map(admissions -> admissions.get(0));
    }

    /** Notes an event that nothing handles; completes on any thread. */
    Uni<Void> pass(NamedEvent event) {
        return ignored.note(event).invoke(() -> tell(event));
    }

    /** Whoever waits for it waits no longer. */
    void tell(NamedEvent event) {
        settled.fire(event);
    }
}
