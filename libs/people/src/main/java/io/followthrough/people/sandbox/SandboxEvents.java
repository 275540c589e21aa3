package io.followthrough.people.sandbox;

import io.followthrough.contracts.SandboxEventsRead;
import io.followthrough.contracts.SandboxEventsTold;
import io.followthrough.contracts.reminders.SandboxEventsAwaited;
import io.followthrough.platform.catchup.CatchUp;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.inbox.NamedEvent;
import io.followthrough.platform.outbox.ToldEvents;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has all that was told of a sandbox tenant read everywhere: each service names the events that it has told, and each that
 * reads them says when its inbox has them. Ids are compared, not places in topics: so it holds whatever key an event has,
 * whichever replica reads it and whatever waits of other tenants. A replica that ends meanwhile says nothing, and who
 * asked asks again.
 */
@ApplicationScoped
public class SandboxEvents {

    private static final Logger LOG = Logger.getLogger(SandboxEvents.class);

    /** Of ids in one event, which may have 256 KiB. */
    private static final int MOST_IDS = 4_000;

    private final TenantTransactions transactions;
    private final ToldEvents toldEvents;
    private final CatchUp catchUp;
    private final Clock clock;
    private final String service;

    SandboxEvents(
            TenantTransactions transactions,
            ToldEvents toldEvents,
            CatchUp catchUp,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.transactions = transactions;
        this.toldEvents = toldEvents;
        this.catchUp = catchUp;
        this.clock = clock;
        this.service = service;
    }

    public Uni<Void> onAwaited(TenantTransaction transaction, IncomingEvent<SandboxEventsAwaited> event) {
        return transaction.tenant().isSandbox()
                ? tell(transaction, event.data())
                : Uni.createFrom().voidItem();
    }

    /** Publishes which events this service has told that may not have been read. */
    public Uni<Void> tell(TenantTransaction transaction, SandboxEventsAwaited awaited) {
        return toldEvents
                .name(transaction, awaited.attempt(), awaited.settledAttempt())
                .invoke(ids -> tell(transaction, awaited, ids))
                .replaceWithVoid();
    }

    private void tell(TenantTransaction transaction, SandboxEventsAwaited awaited, List<UUID> ids) {
        int parts = Math.max(1, (ids.size() + MOST_IDS - 1) / MOST_IDS);
        for (int part = 1; part <= parts; part++) {
            List<UUID> some = ids.subList((part - 1) * MOST_IDS, Math.min(part * MOST_IDS, ids.size()));
            transaction.publish(new SandboxEventsTold(service, awaited.attempt(), part, parts, some, awaited.until()));
        }
    }

    public Uni<Void> onTold(TenantTransaction transaction, IncomingEvent<SandboxEventsTold> event) {
        return onTold(transaction, event, (unused, read) -> {});
    }

    /** @param also what is done in the transaction that publishes that they were read */
    public Uni<Void> onTold(
            TenantTransaction transaction,
            IncomingEvent<SandboxEventsTold> event,
            BiConsumer<TenantTransaction, SandboxEventsRead> also) {
        Duration left = Duration.between(clock.instant(), event.data().until());
        if (transaction.tenant().isSandbox() && left.toMillis() > 0) {
            Set<NamedEvent> named = event.data().eventIds().stream()
                    .map(id -> new NamedEvent(transaction.tenant(), id))
                    .collect(Collectors.toSet());
            transaction.afterCommit(() -> Aside.run(
                    () -> catchUp.awaitEnd(named, left), outcome -> confirm(outcome, event, also), SandboxEvents::log));
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> confirm(
            CatchUp.Outcome outcome,
            IncomingEvent<SandboxEventsTold> event,
            BiConsumer<TenantTransaction, SandboxEventsRead> also) {
        if (outcome == CatchUp.Outcome.NOT_YET) {
            return Uni.createFrom().voidItem();
        }
        SandboxEventsTold told = event.data();
        SandboxEventsRead read = new SandboxEventsRead(
                service,
                told.service(),
                told.attempt(),
                told.part(),
                told.parts(),
                told.eventIds().size());
        Origin origin = event.origin();
        return transactions.in(origin, transaction -> {
            transaction.publish(read);
            also.accept(transaction, read);
            return Uni.createFrom().voidItem();
        });
    }

    private static void log(Throwable failure) {
        LOG.warnf("that the events of a sandbox were read could not be told: %s", failure.toString());
    }
}
