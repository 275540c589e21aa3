package io.followthrough.testkit.matrix;

import java.util.List;

/**
 * A line of {@code isolation/audited.csv}: an operation that only few may call, and what it leaves in the audit log.
 *
 * @param path with placeholders of fixtures, as in {@code isolation/operations.csv}
 * @param body of a call that changes something
 * @param action of the entry that it leaves; empty for none
 * @param reason why it leaves none; empty when it leaves one
 */
record AuditedRow(String method, String path, String body, String action, String reason) {

    static final List<String> HEADER = List.of("method", "path", "body", "action", "why not");

    AuditedRow {
        if (action.isEmpty() == reason.isEmpty()) {
            throw new IllegalArgumentException(method + " " + path + " needs an action, or the reason why it has none");
        }
    }

    /** @throws IllegalArgumentException when the line has other columns than the header */
    static AuditedRow parse(String line) {
        List<String> cells = OperationRow.cells(line);
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException("needs the columns " + HEADER + ": " + line);
        }
        return new AuditedRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    OperationKey key() {
        return OperationKey.of(method, path);
    }

    boolean hasPlaceholders() {
        return path.contains("<") || body.contains("<");
    }

    boolean isAudited() {
        return reason.isEmpty();
    }

    /** The same call for the table of operations, which says who may make it. */
    OperationRow call(OperationRow operation) {
        return new OperationRow(method, path, body, operation.statuses());
    }
}
