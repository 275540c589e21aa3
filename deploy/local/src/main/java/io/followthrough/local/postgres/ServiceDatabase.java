package io.followthrough.local.postgres;

import io.followthrough.local.Resources;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code deploy/postgres/service-database.sql}, run so that it may be run again. */
final class ServiceDatabase {

    private static final Pattern CREATION = Pattern.compile("create (?:role|database) (\\w+)");

    private ServiceDatabase() {}

    /** Runs every statement for one service, except those that would create what exists. */
    static void create(Connection connection, String service) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(service)) {
                if (!isDone(connection, sql)) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Asked beforehand: a refused statement would stand as an error in the server's log at every start. */
    private static boolean isDone(Connection connection, String sql) throws SQLException {
        Matcher creation = CREATION.matcher(sql);
        if (!creation.lookingAt()) {
            return false;
        }
        String catalog = sql.startsWith("create role") ? "pg_roles where rolname" : "pg_database where datname";
        try (PreparedStatement query = connection.prepareStatement("select 1 from " + catalog + " = ?")) {
            query.setString(1, creation.group(1));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** One at a time: {@code create database} refuses to run together with anything else. */
    private static List<String> statements(String service) {
        String script = Resources.text(ServiceDatabase.class, "service-database.sql")
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
