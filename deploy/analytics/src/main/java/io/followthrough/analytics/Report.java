package io.followthrough.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The questions that matter, each a query in a file of its own, and their answers as tables of text. */
final class Report {

    private static final List<String> QUESTIONS = List.of(
            "thank_yous_on_time",
            "debrief_freshness",
            "follow_ups_in_the_window",
            "reminders_fired_late",
            "funnel",
            "evidence");

    private final Warehouse warehouse;

    Report(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** A question's answer: the names of its columns, then its rows. */
    record Table(String title, List<String> columns, List<List<String>> rows) {

        /** The rows of some tenants: every question's first column is the tenant. */
        Table of(String which, Predicate<String> tenants) {
            return new Table(
                    title + which,
                    columns,
                    rows.stream().filter(row -> tenants.test(row.get(0))).toList());
        }
    }

    /** Sandboxes, whose time is moved by hand, stand apart and only where there are any. */
    void print(Predicate<String> tenants, PrintStream output) throws SQLException, IOException {
        for (String question : QUESTIONS) {
            Table asked = answer(question).of("", tenants);
            Table sandboxes = asked.of(" (sandboxes)", Report::isSandbox);
            Table others = asked.of("", tenant -> !isSandbox(tenant));
            if (!others.rows().isEmpty() || sandboxes.rows().isEmpty()) {
                TextTable.print(others, output);
            }
            if (!sandboxes.rows().isEmpty()) {
                TextTable.print(sandboxes, output);
            }
        }
    }

    private static boolean isSandbox(String tenant) {
        return tenant.endsWith("-sandbox");
    }

    Table answer(String question) throws SQLException, IOException {
        String query = query(question);
        try (Statement statement = warehouse.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return new Table(title(query), columns(rows.getMetaData()), cells(rows));
        }
    }

    private static List<String> columns(ResultSetMetaData found) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= found.getColumnCount(); column++) {
            columns.add(found.getColumnName(column));
        }
        return columns;
    }

    private static List<List<String>> cells(ResultSet rows) throws SQLException {
        List<List<String>> cells = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                row.add(Objects.requireNonNullElse(rows.getString(column), ""));
            }
            cells.add(row);
        }
        return cells;
    }

    /** A query's first line says what it answers. */
    private static String title(String query) {
        return query.lines().findFirst().orElseThrow().substring("-- ".length());
    }

    private static String query(String question) throws IOException {
        String file = "queries/" + question + ".sql";
        try (InputStream stream = Objects.requireNonNull(Report.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
