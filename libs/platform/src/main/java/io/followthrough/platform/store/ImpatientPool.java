package io.followthrough.platform.store;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * A pool whose callers wait for a connection no longer than a timeout, and that never loses a connection to one who gave
 * up. Who gives up keeps his place in the queue of the pool within; the connection that comes for him goes back at once.
 *
 * <p>The client's own timeout takes a waiter out of its queue without looking whether a connection is already on its way
 * to him. That connection then belongs to nobody and never comes back: a moment of overload costs the whole pool.
 */
final class ImpatientPool implements PgPool {

    private final Pool pool;
    private final Vertx vertx;
    private final Duration longestWait;

    ImpatientPool(Pool pool, Vertx vertx, Duration longestWait) {
        this.pool = pool;
        this.vertx = vertx;
        this.longestWait = longestWait;
    }

    /** Fails with {@link NoConnectionInTimeException} after the longest wait. */
    @Override
    public Future<SqlConnection> getConnection() {
        return Future.future(waiter -> {
            AtomicBoolean decided = new AtomicBoolean();
            long timer = vertx.setTimer(longestWait.toMillis(), id -> {
                if (decided.compareAndSet(false, true)) {
                    waiter.fail(new NoConnectionInTimeException(longestWait));
                }
            });
            pool.getConnection().onComplete(result -> {
                if (decided.compareAndSet(false, true)) {
                    vertx.cancelTimer(timer);
                    waiter.handle(result);
                } else if (result.succeeded()) {
                    result.result().close();
                }
            });
        });
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    @Override
    public Query<RowSet<Row>> query(String sql) {
        return pool.query(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return pool.preparedQuery(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
        return pool.preparedQuery(sql, options);
    }

    @Override
    public PgPool connectHandler(Handler<SqlConnection> handler) {
        pool.connectHandler(handler);
        return this;
    }

    @Override
    public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
        pool.connectionProvider(provider);
        return this;
    }

    @Override
    public int size() {
        return pool.size();
    }

    @Override
    public Future<Void> close() {
        return pool.close();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        pool.close(handler);
    }
}
