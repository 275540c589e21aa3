package io.followthrough.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The answer to a question, counted from rows of one unit each: {@code tenant}, {@code person}, then a text by which rows
 * of the table are told apart, if there is one, then its figures. A figure that is true or false counts the units of which
 * it is true; {@code people} counts people, {@code percent_...} and {@code rate_...} are shares of the row's units. Of
 * numbers {@code mean_...} tells the mean, {@code most_...} the greatest.
 */
final class CountedTable {

    private static final int TENANT = 1;
    private static final int PERSON = 2;

    private final List<String> heads = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final Units units = new Units();
    private final Map<List<String>, Row> rows =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

    /** What a row of the table was counted from. */
    private static final class Row {

        private final BitSet all = new BitSet();
        private final Map<String, BitSet> told = new LinkedHashMap<>();
        private final Map<String, List<Double>> numbers = new LinkedHashMap<>();
        private final List<Figure> figures = new ArrayList<>();
    }

    /** @param numbers of people: each has one number in all tables */
    static CountedTable of(ResultSet found, ToIntFunction<String> numbers) throws SQLException {
        CountedTable table = new CountedTable();
        ResultSetMetaData columns = found.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            if (column != PERSON) {
                boolean isText = columns.getColumnType(column) == Types.VARCHAR;
                (isText ? table.heads : table.figures).add(columns.getColumnName(column));
            }
        }
        while (found.next()) {
            String person = found.getString(TENANT) + ' ' + found.getString(PERSON);
            table.count(found, table.units.add(numbers.applyAsInt(person)));
        }
        table.rows.values().forEach(table::conclude);
        return table;
    }

    private void count(ResultSet found, int unit) throws SQLException {
        List<String> head = new ArrayList<>();
        for (String name : heads) {
            head.add(found.getString(name));
        }
        Row row = rows.computeIfAbsent(List.copyOf(head), none -> new Row());
        row.all.set(unit);
        for (String name : figures) {
            BitSet told = row.told.computeIfAbsent(name, none -> new BitSet());
            Object value = found.getObject(name);
            if (value instanceof Number number) {
                told.set(unit);
                row.numbers.computeIfAbsent(name, none -> new ArrayList<>()).add(number.doubleValue());
            } else if (name.startsWith("rate_")) {
                row.numbers
                        .computeIfAbsent(name, none -> new ArrayList<>())
                        .add(Boolean.TRUE.equals(value) ? 1.0 : 0.0);
                told.set(unit);
            } else if (Boolean.TRUE.equals(value)) {
                told.set(unit);
            }
        }
    }

    private void conclude(Row row) {
        for (String name : figures) {
            BitSet told = row.told.getOrDefault(name, new BitSet());
            List<Double> numbers = row.numbers.getOrDefault(name, List.of());
            row.figures.add(new Figure(units, told, value(name, row, told, numbers)));
        }
    }

    private String value(String name, Row row, BitSet told, List<Double> numbers) {
        if (name.equals("people")) {
            return String.valueOf(units.people(told).cardinality());
        }
        OptionalDouble mean = numbers.stream().mapToDouble(Double::doubleValue).average();
        return switch (name.substring(0, name.indexOf('_') + 1)) {
            case "percent_" -> rounded(100.0 * told.cardinality() / row.all.cardinality(), 1);
            case "rate_" -> rounded(100.0 * mean.orElse(0), 1);
            case "mean_" -> mean.isPresent() ? rounded(mean.getAsDouble(), 2) : "";
            case "most_" ->
                numbers.stream()
                        .max(Double::compare)
                        .map(most -> rounded(most, 0))
                        .orElse("");
            default -> String.valueOf(told.cardinality());
        };
    }

    private static String rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    List<String> columns() {
        return Stream.concat(heads.stream(), figures.stream()).toList();
    }

    /** The figures of each tenant. */
    Map<String, List<Figure>> figuresByTenant() {
        Map<String, List<Figure>> found = new LinkedHashMap<>();
        rows.forEach((head, row) ->
                found.computeIfAbsent(head.get(0), none -> new ArrayList<>()).addAll(row.figures));
        return found;
    }

    /** The rows as they are printed, what is not {@code shown} as {@code hidden}; without rows of which nothing is. */
    List<List<String>> rows(Set<Figure> shown, String hidden) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().figures.stream()
                        .anyMatch(figure -> !figure.units().isEmpty() && shown.contains(figure)))
                .map(row -> Stream.concat(
                                row.getKey().stream(),
                                row.getValue().figures.stream()
                                        .map(figure -> shown.contains(figure) ? figure.value() : hidden))
                        .toList())
                .toList();
    }
}
