package io.followthrough.people.audit;

import io.followthrough.platform.store.RowExpiry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes the entries whose retention has ended. */
@ApplicationScoped
class AuditExpiry {

    private final RowExpiry expiry;

    AuditExpiry(
            @ReactiveDataSource("relay") Pool pool,
            @ConfigProperty(name = "followthrough.audit.retention", defaultValue = "400D") Duration retention) {
        this.expiry = new RowExpiry(pool, "audit_entry", "tenant_id, id", "occurred_at", retention);
    }

    @Scheduled(
            every = RowExpiry.EVERY,
            delayed = RowExpiry.EVERY,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return expiry.deleteOrLog();
    }

    /** Answers how many were deleted. */
    Uni<Integer> deleteExpired() {
        return expiry.deleteExpired();
    }
}
