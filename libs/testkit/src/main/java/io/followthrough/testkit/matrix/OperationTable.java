package io.followthrough.testkit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The table of a service, {@code isolation/operations.csv} among its test resources: columns parted by {@code |}, the
 * first line names them, lines that begin with {@code #} are remarks. An operation may have several rows.
 */
final class OperationTable {

    private static final String RESOURCE = "isolation/operations.csv";

    private OperationTable() {}

    static List<OperationRow> read() {
        return parse(resource(RESOURCE));
    }

    /** The lines of a table that say something. */
    static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String resource(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " among the test resources");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is unreadable", e);
        }
    }

    /** @throws IllegalArgumentException when a line does not fit the header */
    static List<OperationRow> parse(String text) {
        List<String> lines = lines(text);
        List<String> header = OperationRow.cells(lines.isEmpty() ? "" : lines.get(0));
        if (!OperationRow.isHeader(header)) {
            throw new IllegalArgumentException("the first line must name the columns, not " + header);
        }
        return lines.stream()
                .skip(1)
                .map(line -> OperationRow.parse(header, line))
                .toList();
    }
}
