package io.followthrough.testkit.matrix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of the table.
 *
 * @param path with placeholders of fixtures, as {@code /v1/interviews/<interview>}, and with parameters
 *     that are nobody's id in braces, as {@code /v1/templates/{CONNECT}}; may have a query
 * @param body JSON with placeholders, or empty for none; where the operation takes other texts, {@code \n} ends a line
 * @param statuses what each caller is to be answered
 */
record OperationRow(String method, String path, String body, Map<MatrixCaller, Integer> statuses) {

    private static final int COLUMNS_BEFORE_CALLERS = 3;
    private static final int REFUSED = 400;

    OperationRow {
        statuses = Map.copyOf(statuses);
    }

    /** @throws IllegalArgumentException when the line has other columns than the header */
    static OperationRow parse(List<String> header, String line) {
        List<String> cells = cells(line);
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("needs the columns " + header + ": " + line);
        }
        Map<MatrixCaller, Integer> statuses = new EnumMap<>(MatrixCaller.class);
        for (MatrixCaller caller : MatrixCaller.values()) {
            statuses.put(caller, Integer.valueOf(cells.get(header.indexOf(caller.column()))));
        }
        return new OperationRow(cells.get(0), cells.get(1), cells.get(2), statuses);
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The header that every table begins with. */
    static boolean isHeader(List<String> cells) {
        return cells.size() == COLUMNS_BEFORE_CALLERS + MatrixCaller.values().length
                && cells.subList(0, COLUMNS_BEFORE_CALLERS).equals(List.of("method", "path", "body"))
                && Arrays.stream(MatrixCaller.values())
                        .allMatch(caller -> cells.lastIndexOf(caller.column()) >= COLUMNS_BEFORE_CALLERS);
    }

    /** What it has in common with the operation of the OpenAPI document. */
    OperationKey key() {
        return OperationKey.of(method, path);
    }

    /** What this caller is to be answered. */
    int status(MatrixCaller caller) {
        return Objects.requireNonNull(statuses.get(caller));
    }

    /** Whether this caller's call is to have an effect. */
    boolean changes(MatrixCaller caller) {
        return !method.equals("GET") && status(caller) < REFUSED;
    }

    /** A caller whose call is to be answered with success. */
    Optional<MatrixCaller> firstEffect() {
        return Stream.of(MatrixCaller.values()).filter(this::changes).findFirst();
    }

    boolean hasPlaceholders() {
        return path.contains("<") || body.contains("<");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
