package io.followthrough.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.followthrough.platform.problem.TransientFailures;
import io.followthrough.testkit.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever finds every connection taken is to come again, and takes none with him. */
class ImpatientPoolTest {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(50);
    private static final int ROUNDS = Integer.getInteger("pool.rounds", 50);
    private static final int WRITERS = 500;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void waiting_too_long_for_a_connection_passes_by_itself() {
        Pool pool = pool(1, 1);
        connection(pool);

        assertThat(refusal(pool)).isInstanceOf(NoConnectionInTimeException.class);
        assertThat(TransientFailures.isTransient(refusal(pool))).isTrue();
    }

    @Test
    void waiting_behind_too_many_passes_by_itself() {
        Pool pool = pool(1, 1);
        connection(pool);
        pool.getConnection();

        assertThat(TransientFailures.isTransient(refusal(pool))).isTrue();
    }

    @Test
    void another_failure_does_not() {
        assertThat(TransientFailures.isTransient(new IllegalStateException("Timeout")))
                .isFalse();
    }

    /** The client's own timeout loses the connection here: it is on its way, on an event loop that is busy. */
    @Test
    void a_connection_on_its_way_to_one_who_gives_up_comes_back() throws Exception {
        Pool pool = pool(1, 10);
        Context loopOfConnection = vertx.getOrCreateContext();
        SqlConnection held = openedOn(loopOfConnection, pool);
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch gaveUp = new CountDownLatch(1);
        Future<SqlConnection> late = submit(anotherLoop(loopOfConnection), pool::getConnection);
        late.onFailure(refused -> gaveUp.countDown());
        loopOfConnection.runOnContext(ignored -> {
            busy.countDown();
            uninterruptibly(gaveUp);
        });
        busy.await();

        held.close();
        gaveUp.await();

        assertThat(refusalOf(late)).isInstanceOf(NoConnectionInTimeException.class);
        await(connection(pool).query("select 1").execute());
    }

    @Test
    void after_many_gave_up_the_pool_is_whole() throws Exception {
        Pool pool = pool(2, 1_000);
        List<Context> loops = loops();
        for (int round = 0; round < ROUNDS; round++) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(submit(
                        loops.get(writer % loops.size()),
                        () -> pool.withConnection(connection ->
                                connection.query("select pg_sleep(0.002)").execute())));
            }
            await(Future.join(writers).transform(ignored -> Future.succeededFuture()));

            List<SqlConnection> whole = List.of(connection(pool), connection(pool));
            whole.forEach(SqlConnection::close);
        }
    }

    private Pool pool(int connections, int queue) {
        Infrastructure running = Infrastructure.running();
        PgConnectOptions server = new PgConnectOptions()
                .setHost(running.databaseHost())
                .setPort(running.databasePort())
                .setDatabase("interview")
                .setUser("interview_app")
                .setPassword("interview_app");
        PoolOptions options = new PoolOptions()
                .setMaxSize(connections)
                .setMaxWaitQueueSize(queue)
                .setConnectionTimeout(0);
        return new ImpatientPool(
                PgBuilder.pool().with(options).connectingTo(server).using(vertx).build(), vertx, LONGEST_WAIT);
    }

    private List<Context> loops() {
        Context one = vertx.getOrCreateContext();
        return List.of(one, anotherLoop(one));
    }

    private Context anotherLoop(Context taken) {
        Context other = ((VertxInternal) vertx).createEventLoopContext();
        while (loopOf(other) == loopOf(taken)) {
            other = ((VertxInternal) vertx).createEventLoopContext();
        }
        return other;
    }

    private static Object loopOf(Context context) {
        return ((ContextInternal) context).nettyEventLoop();
    }

    private static <T> Future<T> submit(Context context, Supplier<Future<T>> work) {
        Promise<T> promise = Promise.promise();
        context.runOnContext(ignored -> work.get().onComplete(promise));
        return promise.future();
    }

    private static SqlConnection openedOn(Context loop, Pool pool) {
        return Awaitility.await()
                .ignoreExceptions()
                .until(() -> await(submit(loop, pool::getConnection)), Objects::nonNull);
    }

    /** However long it takes to open one: the longest wait is short here. */
    private static SqlConnection connection(Pool pool) {
        return Awaitility.await().ignoreExceptions().until(() -> await(pool.getConnection()), Objects::nonNull);
    }

    private static Throwable refusal(Pool pool) {
        return refusalOf(pool.getConnection());
    }

    private static Throwable refusalOf(Future<?> future) {
        Throwable refusal = catchThrowable(() -> await(future));
        return refusal instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : refusal;
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
