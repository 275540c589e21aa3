package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers, in the transaction of an event's effect, that it took effect. */
@ApplicationScoped
class Inbox {

    private static final String ADMIT = "select admit_event($1, $2, $3, $4, $5)";

    /**
     * Whether the consumer may let this event take effect. Waits for a replica that is just applying it, and for an
     * erasure of its person that is at work.
     */
    Uni<Admission> admit(TenantTransaction transaction, String consumer, IncomingEvent<? extends Event> event) {
        Event data = event.data();
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
}
