package io.followthrough.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.testkit.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever finds every connection taken is to come again, not to be told of a fault. */
class ExhaustedPoolTest {

    private static final int LONGEST_WAIT_SECONDS = 2;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void waiting_too_long_for_a_connection_passes_by_itself() {
        Pool pool = poolOfOne();
        take(pool);

        assertThat(TransientFailures.isTransient(refusal(pool))).isTrue();
    }

    @Test
    void waiting_behind_too_many_passes_by_itself() {
        Pool pool = poolOfOne();
        take(pool);
        pool.getConnection();

        assertThat(TransientFailures.isTransient(refusal(pool))).isTrue();
    }

    @Test
    void another_failure_does_not() {
        assertThat(TransientFailures.isTransient(new IllegalStateException("Timeout")))
                .isFalse();
    }

    /** One connection, one who may wait for it, and not for long. */
    private Pool poolOfOne() {
        Infrastructure running = Infrastructure.running();
        PgConnectOptions server = new PgConnectOptions()
                .setHost(running.databaseHost())
                .setPort(running.databasePort())
                .setDatabase("interview")
                .setUser("interview_app")
                .setPassword("interview_app");
        PoolOptions options = new PoolOptions()
                .setMaxSize(1)
                .setMaxWaitQueueSize(1)
                .setConnectionTimeout(LONGEST_WAIT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool().with(options).connectingTo(server).using(vertx).build();
    }

    private static Throwable refusal(Pool pool) {
        Throwable refusal = catchThrowable(() -> take(pool));
        return refusal instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : refusal;
    }

    private static void take(Pool pool) {
        pool.getConnection().toCompletionStage().toCompletableFuture().join();
    }
}
