package io.followthrough.platform.store;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The application's connection pool, with bounds where the client has none: whoever would wait long or behind many is
 * refused at once, which the caller sees as 503 with Retry-After. So is who waits long for a row or a statement, which
 * PostgreSQL itself ends.
 */
@Singleton
class BoundedPool implements PgPoolCreator {

    /** The client caches no prepared statement longer than 2048 characters unless told. */
    private static final int LONGEST_CACHED_STATEMENT = 16_384;

    /** The client has no timeout of its own then: see {@link ImpatientPool}. */
    private static final int NEVER = 0;

    private final int longestQueue;
    private final Duration longestWait;
    private final Duration longestStatement;
    private final Duration longestLock;

    BoundedPool(
            @ConfigProperty(name = "followthrough.database.longest-queue", defaultValue = "1000") int longestQueue,
            @ConfigProperty(name = "followthrough.database.longest-wait", defaultValue = "3s") Duration longestWait,
            @ConfigProperty(name = "followthrough.database.longest-statement", defaultValue = "60s")
                    Duration longestStatement,
            @ConfigProperty(name = "followthrough.database.longest-lock", defaultValue = "15s") Duration longestLock) {
        this.longestQueue = longestQueue;
        this.longestWait = longestWait;
        this.longestStatement = longestStatement;
        this.longestLock = longestLock;
    }

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList()
                .forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST_CACHED_STATEMENT)
                        .addProperty("statement_timeout", millis(longestStatement))
                        .addProperty("lock_timeout", millis(longestLock)));
        input.poolOptions().setMaxWaitQueueSize(longestQueue).setConnectionTimeout(NEVER);
        List<SqlConnectOptions> servers = List.copyOf(input.pgConnectOptionsList());
        Pool pool = PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(servers)
                .using(input.vertx())
                .build();
        return new ImpatientPool(pool, input.vertx(), longestWait);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
