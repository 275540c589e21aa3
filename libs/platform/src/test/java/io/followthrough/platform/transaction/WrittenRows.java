package io.followthrough.platform.transaction;

import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What really stands in the database, read past every guard. */
final class WrittenRows {

    private WrittenRows() {}

    static Set<String> names(String tenant) {
        return texts("select name from written_sample where tenant_id = ?", tenant);
    }

    static Set<String> ids(String tenant) {
        return texts("select cast(id as text) from written_sample where tenant_id = ?", tenant);
    }

    /** The subjects of all events that were ever appended to the outbox: its rows go, their numbers stay. */
    static Set<String> toldOf(String tenant) {
        return texts("select subject from event_version where tenant_id = ?", tenant);
    }

    /** The service's connections that are within a transaction. */
    static Set<String> openTransactions() {
        return texts(
                "select cast(pid as text) from pg_stat_activity where usename = ? and state <> 'idle'",
                "interview_app");
    }

    /** Somebody else adds a row and commits; answers how many were added. */
    static int add(String tenant, UUID id, String name) {
        try (Connection connection = Infrastructure.running().superuser("interview");
                PreparedStatement statement = connection.prepareStatement("""
                        insert into written_sample (tenant_id, id, candidate_id, name, written_at)
                        values (?, ?, 'cand-1', ?, now())""")) {
            statement.setString(1, tenant);
            statement.setObject(2, id);
            statement.setString(3, name);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError("the row cannot be added", e);
        }
    }

    private static Set<String> texts(String sql, String parameter) {
        try (Connection connection = Infrastructure.running().superuser("interview");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            Set<String> texts = new HashSet<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError("the rows cannot be read", e);
        }
    }
}
