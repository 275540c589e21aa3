package io.followthrough.people.erasure;

import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The sample service's rows of one tenant, as a superuser sees them. */
final class SampleRows {

    private static final String WAITING = """
            select count(*) from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where not l.granted and a.datname = current_database()""";

    private final String tenant;

    SampleRows(String tenant) {
        this.tenant = tenant;
    }

    int samples(String candidate) {
        return count("select count(*) from sample where tenant_id = ? and candidate_id = ?", tenant, candidate);
    }

    int notes(String candidate) {
        return count("select count(*) from sample_note where tenant_id = ? and candidate_id = ?", tenant, candidate);
    }

    boolean somebodyWaitsForALock() {
        return count(WAITING) > 0;
    }

    /** Adds a row in a transaction that is still to be committed. */
    Unfinished beginToAddPart(UUID sample) throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        try (Statement insert = connection.createStatement()) {
            insert.execute("insert into sample_part (tenant_id, id, sample_id) values ('" + tenant
                    + "', gen_random_uuid(), '" + sample + "')");
        }
        return new Unfinished(connection);
    }

    /** A transaction that has not ended. */
    record Unfinished(Connection connection) implements AutoCloseable {

        void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static int count(String sql, String... values) {
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

    private static Connection connect() throws SQLException {
        return Infrastructure.running().superuser("interview");
    }
}
