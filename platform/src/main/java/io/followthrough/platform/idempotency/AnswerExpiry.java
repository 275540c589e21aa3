package io.followthrough.platform.idempotency;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Deletes the answers that have expired, of all tenants, a bounded batch at a time. */
@ApplicationScoped
class AnswerExpiry {

    static final int BATCH = 1_000;

    private static final Logger LOG = Logger.getLogger(AnswerExpiry.class);
    private static final long INTERVAL_MILLIS = Duration.ofMinutes(1).toMillis();

    private static final String DELETE = """
            delete from stored_answer where (tenant_id, request) in (
              select tenant_id, request from stored_answer where stored_at <= now() - interval '24 hours'
              order by stored_at limit $1)""";

    private final Vertx vertx;
    private final Pool pool;
    private volatile boolean running;

    AnswerExpiry(Vertx vertx, @ReactiveDataSource("relay") Pool pool) {
        this.vertx = vertx;
        this.pool = pool;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        later();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** Deletes until less than a full batch was left; answers how many in all. */
    Uni<Integer> deleteExpired() {
        return pool.preparedQuery(DELETE)
                .execute(Tuple.of(BATCH))
                .map(SqlResult::rowCount)
                .flatMap(deleted -> deleted < BATCH
                        ? Uni.createFrom().item(deleted)
                        : deleteExpired().map(more -> deleted + more));
    }

    private void later() {
        vertx.setTimer(INTERVAL_MILLIS, timer -> {
            if (running) {
                deleteExpired()
                        .onTermination()
                        .invoke(this::later)
                        .subscribe()
                        .with(
                                deleted -> LOG.debugf("%d stored answers expired", deleted),
                                failure -> LOG.warnf("answers could not expire, trying again: %s", failure.toString()));
            }
        });
    }
}
