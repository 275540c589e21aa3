package io.followthrough.platform.problem;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells what will pass by itself (a database that is away, a full pool, a deadlock) from what will not. */
public final class TransientFailures {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    private TransientFailures() {}

    public static boolean isTransient(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof VertxException
                    || isPassingSqlState(cause)
                    || isFullPool(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassingSqlState(Throwable cause) {
        return cause instanceof PgException sql
                && sql.getSqlState() != null
                && PASSING_CLASSES.contains(sql.getSqlState().substring(0, 2));
    }

    /** Vert.x reports a full wait queue, and a wait that was too long, without a type of their own to go by. */
    private static boolean isFullPool(Throwable cause) {
        return cause.getClass().getSimpleName().equals("ConnectionPoolTooBusyException")
                || (cause.getClass().getSimpleName().equals("NoStackTraceThrowable")
                        && "Timeout".equals(cause.getMessage()));
    }
}
