package io.followthrough.platform.inbox;

import io.followthrough.contracts.Topic;
import io.followthrough.platform.store.RowExpiry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets events that Kafka has long ceased to hold, and so can deliver no more. */
@ApplicationScoped
class InboxExpiry {

    static final String RETENTION = "followthrough.inbox.retention";
    static final String KEPT = "37D";

    private final RowExpiry expiry;

    /** @throws IllegalStateException when an event would be forgotten that can still be delivered again */
    InboxExpiry(
            @ReactiveDataSource("relay") Pool pool,
            @ConfigProperty(name = RETENTION, defaultValue = KEPT) Duration retention) {
        if (retention.compareTo(Topic.RETENTION) <= 0) {
            throw new IllegalStateException(RETENTION + " must be longer than the " + Topic.RETENTION.toDays()
                    + " days for which the topics hold an event, not " + retention);
        }
        this.expiry = new RowExpiry(pool, "inbox", "tenant_id, consumer, event_id", "received_at", retention);
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
