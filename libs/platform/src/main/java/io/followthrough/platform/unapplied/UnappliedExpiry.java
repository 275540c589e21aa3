package io.followthrough.platform.unapplied;

import io.followthrough.platform.store.RowExpiry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets events whose dead letter has left its topic: nobody can put them back any more. */
@ApplicationScoped
class UnappliedExpiry {

    private final RowExpiry expiry;

    UnappliedExpiry(
            @ReactiveDataSource("relay") Pool pool,
            @ConfigProperty(name = "followthrough.topics.retention") Duration retention) {
        this.expiry = new RowExpiry(pool, "unapplied_event", "tenant_id, id", "failed_at", retention);
    }

    @Scheduled(
            every = RowExpiry.EVERY,
            delayed = RowExpiry.EVERY,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return expiry.deleteOrLog();
    }

    /** Answers how many were forgotten. */
    Uni<Integer> deleteExpired() {
        return expiry.deleteExpired();
    }
}
