package io.followthrough.platform.outbox;

import io.followthrough.contracts.Topic;
import io.followthrough.platform.store.RowExpiry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets what was told so long ago that no topic holds it any more: nobody can read it. */
@ApplicationScoped
class ToldEventExpiry {

    private final RowExpiry expiry;

    ToldEventExpiry(@ReactiveDataSource("relay") Pool pool) {
        this.expiry = new RowExpiry(pool, "told_event", "tenant_id, event_id", "told_at", Topic.RETENTION);
    }

    @Scheduled(
            every = RowExpiry.EVERY,
            delayed = RowExpiry.EVERY,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return expiry.deleteOrLog();
    }
}
