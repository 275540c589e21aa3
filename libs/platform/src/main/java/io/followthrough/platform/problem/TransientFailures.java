package io.followthrough.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.time.zone.ZoneRulesException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what will pass by itself (a database that is away, a full pool, a deadlock; a time zone that another replica knows,
 * and this one once it runs on a newer Java) from what will not.
 */
public final class TransientFailures {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    /** A pool that closes as the service stops; a connection that the server closed while it was in use. */
    private static final Set<String> WITHOUT_TYPE = Set.of("Pool closed", "Connection is not active now");

    private TransientFailures() {}

    public static boolean isTransient(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isBrokenConnection(cause)
                    || cause instanceof TimeoutException
                    || cause instanceof PassingException
                    || cause instanceof ZoneRulesException
                    || isLostConnection(cause)
                    || isFullPool(cause)) {
                return true;
            }
        }
        return isPassing(SqlStates.of(failure));
    }

    /** Unreadable JSON is an IOException to Jackson, but reading it again gives nothing else. */
    private static boolean isBrokenConnection(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof JsonProcessingException);
    }

    /** What the database itself says is a VertxException, too, but not one that passes by being one. */
    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof VertxException && !(cause instanceof DatabaseException);
    }

    private static boolean isPassing(@Nullable String sqlState) {
        return sqlState != null
                && (PASSING_CLASSES.contains(sqlState.substring(0, 2)) || sqlState.equals(LOCK_NOT_AVAILABLE));
    }

    /**
     * Vert.x reports a full wait queue, a pool that is closed because the service stops, and a connection that the server
     * has closed meanwhile, without a type of their own to go by. Another connection, replica or start serves: an event is
     * no dead letter.
     */
    private static boolean isFullPool(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause.getClass().getSimpleName().equals("ConnectionPoolTooBusyException")
                || (cause.getClass().getSimpleName().equals("NoStackTraceThrowable")
                        && WITHOUT_TYPE.stream().anyMatch(message::startsWith));
    }
}
