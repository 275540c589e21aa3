package io.followthrough.analytics;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a table for a terminal. */
final class TextTable {

    private TextTable() {}

    static void print(Report.Table table, PrintStream output) {
        List<Integer> widths = IntStream.range(0, table.columns().size())
                .mapToObj(column -> width(table, column))
                .toList();
        output.println();
        output.println(table.title());
        output.println(line(table.columns(), widths));
        output.println(widths.stream().map("-"::repeat).collect(Collectors.joining("  ")));
        table.rows().forEach(row -> output.println(line(row, widths)));
        if (table.rows().isEmpty()) {
            output.println("(nothing yet of as many people as a row takes)");
        }
    }

    private static int width(Report.Table table, int column) {
        return Math.max(
                table.columns().get(column).length(),
                table.rows().stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
