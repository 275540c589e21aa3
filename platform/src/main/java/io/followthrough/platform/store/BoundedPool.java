package io.followthrough.platform.store;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The application's connection pool, with bounds where the client has none: whoever would wait long or behind many is
 * refused at once, which the caller sees as 503 with Retry-After.
 */
@Singleton
class BoundedPool implements PgPoolCreator {

    private static final int LONGEST_QUEUE = 1_000;
    private static final int LONGEST_WAIT_MILLIS = 3_000;

    /** The client caches no prepared statement longer than 2048 characters unless told. */
    private static final int LONGEST_CACHED_STATEMENT = 16_384;

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList()
                .forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST_CACHED_STATEMENT));
        input.poolOptions()
                .setMaxWaitQueueSize(LONGEST_QUEUE)
                .setConnectionTimeout(LONGEST_WAIT_MILLIS)
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        List<SqlConnectOptions> servers = List.copyOf(input.pgConnectOptionsList());
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(servers)
                .using(input.vertx())
                .build();
    }
}
