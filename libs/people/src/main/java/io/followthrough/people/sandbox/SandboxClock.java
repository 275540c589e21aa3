package io.followthrough.people.sandbox;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.time.TenantClock;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes over a move of a sandbox tenant's clock that reminder-service announced, and confirms it. */
@ApplicationScoped
public class SandboxClock {

    private final TenantClock clock;
    private final String service;

    SandboxClock(TenantClock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clock = clock;
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
}
