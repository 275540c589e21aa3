package io.followthrough.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The questions that matter, each a query in a file of its own, and their answers as tables of text. All are answered
 * together: what one shows must not let a small group of another be worked out ({@link SmallGroups}).
 */
final class Report {

    private static final List<String> QUESTIONS = List.of(
            "thank_yous_on_time",
            "debrief_freshness",
            "follow_ups_in_the_window",
            "reminders_fired_late",
            "funnel",
            "evidence");

    /** Stands for a figure that is not shown. */
    static final String HIDDEN = "-";

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
        for (Table answer : answers().values()) {
            Table asked = answer.of("", tenants);
            Table sandboxes = asked.of(" (sandboxes)", Report::isSandbox);
            Table others = asked.of("", tenant -> !isSandbox(tenant));
            if (!others.rows().isEmpty() || sandboxes.rows().isEmpty()) {
                TextTable.print(others, output);
            }
            if (!sandboxes.rows().isEmpty()) {
                TextTable.print(sandboxes, output);
            }
        }
        output.printf(
                "%n%s: tells of fewer than %d people, or lets such a group be worked out. Groups so small have no row.%n",
                HIDDEN, SmallGroups.LEAST);
    }

    private static boolean isSandbox(String tenant) {
        return tenant.endsWith("-sandbox");
    }

    /** The answers to all questions, by the names of their files. */
    Map<String, Table> answers() throws SQLException, IOException {
        Map<String, CountedTable> counted = count();
        Set<Figure> shown = shown(counted.values());
        Map<String, Table> answers = new LinkedHashMap<>();
        for (Map.Entry<String, CountedTable> question : counted.entrySet()) {
            CountedTable table = question.getValue();
            answers.put(
                    question.getKey(),
                    new Table(title(query(question.getKey())), table.columns(), table.rows(shown, HIDDEN)));
        }
        return answers;
    }

    Map<String, CountedTable> count() throws SQLException, IOException {
        Map<String, Integer> people = new HashMap<>();
        Map<String, CountedTable> counted = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            try (Statement statement = warehouse.connection().createStatement();
                    ResultSet found = statement.executeQuery(query(question))) {
                counted.put(
                        question,
                        CountedTable.of(found, person -> people.computeIfAbsent(person, none -> people.size())));
            }
        }
        return counted;
    }

    static Set<Figure> shown(Iterable<CountedTable> tables) {
        Map<String, List<Figure>> byTenant = new LinkedHashMap<>();
        tables.forEach(table -> table.figuresByTenant()
                .forEach((tenant, figures) -> byTenant.computeIfAbsent(tenant, none -> new ArrayList<>())
                        .addAll(figures)));
        Set<Figure> shown = new LinkedHashSet<>();
        byTenant.values().forEach(figures -> shown.addAll(SmallGroups.shown(figures)));
        return shown;
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
