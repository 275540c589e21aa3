package io.followthrough.interview.isolation;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** What really stands in the database, read past every guard. */
final class CrowdRows {

    private CrowdRows() {}

    static Set<String> opportunities(String tenant) {
        return texts("select cast(id as text) from opportunity where tenant_id = ?", tenant);
    }

    static Set<String> interviews(String tenant) {
        return texts("select cast(id as text) from interview where tenant_id = ?", tenant);
    }

    static Set<String> completed(String tenant) {
        return texts("select cast(id as text) from interview where tenant_id = ? and state = 'COMPLETED'", tenant);
    }

    /** Names of other tenants that stand in this one's rows. */
    static Set<String> strangers(String tenant) {
        return texts("""
                select employer from opportunity where tenant_id = ? and employer <> tenant_id
                union all select name from interviewer where tenant_id = ? and name <> tenant_id""", tenant);
    }

    /** The service's connections that are within a transaction. */
    static Set<String> openTransactions() {
        return texts(
                "select cast(pid as text) from pg_stat_activity where usename = ? and state <> 'idle'",
                "interview_app");
    }

    private static Set<String> texts(String sql, String parameter) {
        try (Connection connection = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 1; index <= statement.getParameterMetaData().getParameterCount(); index++) {
                statement.setString(index, parameter);
            }
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
