package io.followthrough.testkit;

import io.followthrough.local.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A write by somebody else, on a connection of its own, that is not committed until it is let go. */
public final class HeldWrite implements AutoCloseable {

    private final Connection connection;

    private HeldWrite(Connection connection) {
        this.connection = connection;
    }

    /** Writes, without a commit. */
    public static HeldWrite of(Service service, String statement, @Nullable Object... values) {
        try {
            Connection connection = Infrastructure.running().superuser(service.databaseName());
            connection.setAutoCommit(false);
            try (PreparedStatement write = connection.prepareStatement(statement)) {
                for (int index = 0; index < values.length; index++) {
                    write.setObject(index + 1, values[index]);
                }
                if (write.executeUpdate() == 0) {
                    throw new AssertionError("nothing was written by " + statement);
                }
            }
            return new HeldWrite(connection);
        } catch (SQLException e) {
            throw new AssertionError(statement + " failed", e);
        }
    }

    /** Writes, and commits. */
    public static void atOnce(Service service, String statement, @Nullable Object... values) {
        try (HeldWrite write = of(service, statement, values)) {
            write.commit();
        }
    }

    /** Lets it take effect. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError("a held write cannot be committed", e);
        }
    }

    /** What was not committed never happened. */
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError("a held write cannot be ended", e);
        }
    }
}
