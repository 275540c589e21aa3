package io.followthrough.testkit.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What leaves an entry in the audit log of a service. Everything has to be listed that writes and that the owner of the data
 * may not call, and everything that deletes.
 */
record AuditedTable(List<AuditedRow> rows) {

    private static final String RESOURCE = "isolation/audited.csv";
    private static final int FORBIDDEN = 403;

    static AuditedTable read() {
        return parse(OperationTable.resource(RESOURCE));
    }

    /** @throws IllegalArgumentException when a line does not fit the header */
    static AuditedTable parse(String text) {
        List<String> lines = OperationTable.lines(text);
        if (lines.isEmpty() || !OperationRow.cells(lines.get(0)).equals(AuditedRow.HEADER)) {
            throw new IllegalArgumentException("the first line must name the columns " + AuditedRow.HEADER);
        }
        return new AuditedTable(lines.stream().skip(1).map(AuditedRow::parse).toList());
    }

    /** @throws AssertionError naming what is not listed, and what is listed in vain */
    void checkComplete(List<OperationRow> operations) {
        Set<OperationKey> missing = operations.stream()
                .filter(AuditedTable::isForFew)
                .map(OperationRow::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<OperationKey> listed =
                rows.stream().map(AuditedRow::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<OperationKey> inVain = new LinkedHashSet<>(listed);
        inVain.removeAll(missing);
        missing.removeAll(listed);
        if (!missing.isEmpty() || !inVain.isEmpty()) {
            throw new AssertionError(RESOURCE + " does not list what only few may do: " + missing
                    + "; it lists what is no such thing: " + inVain);
        }
    }

    private static boolean isForFew(OperationRow operation) {
        return operation.method().equals("DELETE")
                || (!operation.method().equals("GET") && operation.status(MatrixCaller.OWNER) == FORBIDDEN);
    }
}
