package io.followthrough.platform.idempotency;

import io.followthrough.platform.store.RowExpiry;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Deletes the answers that no longer count. */
@ApplicationScoped
class AnswerExpiry {

    private static final Duration AGE = Duration.ofHours(24);

    private final RowExpiry expiry;

    AnswerExpiry(Vertx vertx, @ReactiveDataSource("relay") Pool pool) {
        this.expiry = new RowExpiry(vertx, pool, "stored_answer", "tenant_id, request", "stored_at", AGE);
    }

    void start(@Observes StartupEvent event) {
        expiry.start();
    }

    void stop(@Observes ShutdownEvent event) {
        expiry.stop();
    }

    /** Answers how many were deleted. */
    Uni<Integer> deleteExpired() {
        return expiry.deleteExpired();
    }
}
