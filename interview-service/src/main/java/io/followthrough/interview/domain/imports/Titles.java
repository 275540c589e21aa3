package io.followthrough.interview.domain.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first line of a file: which column is where. */
final class Titles {

    private static final Set<Column> NEEDED = Set.of(Column.EMPLOYER, Column.ROLE);

    private final List<Column> columns;

    private Titles(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param problems is told what is wrong with the titles; then they are of no use */
    static Titles read(int line, List<String> texts, Importer importer, List<LineProblem> problems) {
        List<Column> columns = new ArrayList<>();
        for (String text : texts) {
            Column.titled(text)
                    .filter(column -> !columns.contains(column))
                    .ifPresentOrElse(
                            columns::add,
                            () -> problems.add(new LineProblem(
                                    line,
                                    null,
                                    "Column " + (columns.size() + 1)
                                            + " has a title that is unknown or comes twice.")));
        }
        for (Column column : Column.values()) {
            boolean needed =
                    NEEDED.contains(column) || (column == Column.CANDIDATE_ID && importer.onlyCandidate() == null);
            if (needed && !columns.contains(column)) {
                problems.add(new LineProblem(line, column.title(), "must be among the titles of the first line"));
            }
        }
        return new Titles(columns);
    }

    int count() {
        return columns.size();
    }

    Map<Column, String> cells(List<String> texts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < columns.size(); index++) {
            cells.put(columns.get(index), texts.get(index));
        }
        return cells;
    }
}
