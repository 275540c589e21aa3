package io.followthrough.people.sandbox;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.contracts.reminders.SandboxReset;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.store.TenantTables;
import io.followthrough.platform.time.TenantClock;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes over what reminder-service announced of a sandbox tenant, a move of its clock or its reset, and confirms it. */
@ApplicationScoped
public class SandboxClock {

    private final TenantClock clock;
    private final TenantTables tables;
    private final String service;

    SandboxClock(
            TenantClock clock, TenantTables tables, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clock = clock;
        this.tables = tables;
        this.service = service;
    }

    public Uni<Void> apply(TenantTransaction transaction, IncomingEvent<SandboxClockMoved> event) {
        SandboxClockMoved moved = event.data();
        if (!transaction.tenant().isSandbox()) {
            return Uni.createFrom().voidItem();
        }
        clock.move(transaction, Duration.ofMillis(moved.offsetMillis()), moved.version());
        transaction.publish(new SandboxClockApplied(service, moved.version(), moved.now()));
        return Uni.createFrom().voidItem();
    }

    /** Deletes what this service holds of the tenant; from then on it goes by real time. */
    public Uni<Void> reset(TenantTransaction transaction, IncomingEvent<SandboxReset> event) {
        SandboxReset reset = event.data();
        if (!transaction.tenant().isSandbox()) {
            return Uni.createFrom().voidItem();
        }
        return tables.empty(transaction, Set.of()).invoke(() -> {
            clock.move(transaction, Duration.ZERO, reset.version());
            transaction.publish(new SandboxClockApplied(service, reset.version(), reset.resetAt()));
        });
    }
}
