package io.followthrough.platform.problem;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL said went wrong, however the failure was wrapped on its way. */
public final class SqlStates {

    private SqlStates() {}

    /** The SQLSTATE, or null when the failure did not come from the database. */
    public static @Nullable String of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException client && client.getSqlState() != null) {
                return client.getSqlState();
            }
            if (cause instanceof SQLException wrapped && wrapped.getSQLState() != null) {
                return wrapped.getSQLState();
            }
        }
        return null;
    }
}
