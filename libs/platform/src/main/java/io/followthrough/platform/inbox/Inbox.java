package io.followthrough.platform.inbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers every event that was read: in the transaction of its effect, if it has one. */
@ApplicationScoped
class Inbox {

    private static final String ADMIT = "select admit_event($1, $2, $3, $4, $5)";

    private final TenantTransactions transactions;
    private final IgnoredEvents ignored;
    private final RefusedEvents refused;
    private final jakarta.enterprise.event.Event<NamedEvent> settled;
    private final String consumer;

    Inbox(
            TenantTransactions transactions,
            IgnoredEvents ignored,
            RefusedEvents refused,
            jakarta.enterprise.event.Event<NamedEvent> settled,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.transactions = transactions;
        this.ignored = ignored;
        this.refused = refused;
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

    /** Notes that an event could not be applied; fails with what passes by itself. */
    Uni<Void> refuse(NamedEvent event) {
        Origin origin =
                new Origin(event.tenant(), event.id().toString(), event.id().toString(), null);
        return transactions
                .in(origin, transaction -> {
                    refused.add(transaction, event.id());
                    return Uni.createFrom().voidItem();
                })
                .invoke(() -> tell(event))
                .onFailure(failure -> !TransientFailures.isTransient(failure))
                .recoverWithNull();
    }

    private void tell(NamedEvent event) {
        settled.fire(event);
    }
}
