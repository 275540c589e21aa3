package io.followthrough.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code deploy/postgres/service-database.sql}, run so that it may be run again. */
final class ServiceDatabase {

    /** {@code duplicate_object} and {@code duplicate_database}. */
    private static final Set<String> EXISTS_ALREADY = Set.of("42710", "42P04");

    private ServiceDatabase() {}

    /** Runs every statement for one service; what exists already stays. */
    static void create(Connection connection, String service) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(service)) {
                execute(statement, sql);
            }
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!EXISTS_ALREADY.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** One at a time: {@code create database} refuses to run together with anything else. */
    private static List<String> statements(String service) {
        String script = Resources.text("service-database.sql")
                .lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replace("${service}", service);
        return Arrays.stream(script.split(";"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
