package io.followthrough.platform.idempotency;

import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The stored answers as a superuser sees them. */
final class StoredRows {

    private StoredRows() {}

    static void age(String tenant, String caller, String name) {
        update(
                "update stored_answer set stored_at = now() - interval '24 hours 1 second'"
                        + " where tenant_id = ? and caller = ? and body like '%' || ? || '%'",
                tenant, caller, name);
    }

    static void addExpired(String tenant, int count) {
        update(
                "insert into stored_answer (tenant_id, request, fingerprint, caller, status, stored_at)"
                        + " select ?, number, '', '', 200, now() - interval '25 hours'"
                        + " from generate_series(1, cast(? as integer)) as number",
                tenant,
                Integer.toString(count));
    }

    static int count(String tenant) {
        return number("select count(*) from stored_answer where tenant_id = ?", tenant);
    }

    static int answered(String tenant, String caller) {
        return number("select count(*) from stored_answer where tenant_id = ? and caller = ?", tenant, caller);
    }

    static int written(String tenant, String name) {
        return number("select count(*) from written_sample where tenant_id = ? and name = ?", tenant, name);
    }

    /** How many keys are claimed by requests that run. */
    static int claims() {
        return number("select count(*) from pg_locks where locktype = ? and objsubid = 1", "advisory");
    }

    private static int number(String sql, String... values) {
        try (Connection connection = connect();
                PreparedStatement count = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                count.setString(index + 1, values[index]);
            }
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(String sql, String... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        Infrastructure running = Infrastructure.running();
        return DriverManager.getConnection(
                "jdbc:postgresql://" + running.databaseHost() + ":" + running.databasePort() + "/interview",
                "postgres",
                "postgres");
    }
}
