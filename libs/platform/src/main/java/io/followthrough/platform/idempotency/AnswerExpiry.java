package io.followthrough.platform.idempotency;

import io.followthrough.platform.store.RowExpiry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Deletes the answers that no longer count. */
@ApplicationScoped
class AnswerExpiry {

    private static final Duration AGE = Duration.ofHours(24);

    private final RowExpiry expiry;

    AnswerExpiry(@ReactiveDataSource("relay") Pool pool) {
        this.expiry = new RowExpiry(pool, "stored_answer", "tenant_id, request", "stored_at", AGE);
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
