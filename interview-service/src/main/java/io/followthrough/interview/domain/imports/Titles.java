package io.followthrough.interview.domain.imports;

import io.followthrough.platform.values.IncomingText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first line of a file: which column is where. */
final class Titles {

    private static final Set<Column> NEEDED = Set.of(Column.EMPLOYER, Column.ROLE);
    private static final int MOST_SHOWN = 40;

    /** What stands in a place of the first line: a column, or no title at all. */
    private record Title(String text, @Nullable Column column) {

        boolean isBlank() {
            return IncomingText.isBlank(text);
        }

        /** As much of it as fits into a sentence. */
        String shown() {
            String plain = text.strip().replaceAll("\\p{C}", "?");
            return plain.length() > MOST_SHOWN ? plain.substring(0, MOST_SHOWN) + "..." : plain;
        }
    }

    private final List<Title> titles;

    private Titles(List<Title> titles) {
        this.titles = List.copyOf(titles);
    }

    /**
     * @param problems is told what is wrong with the titles; then they are of no use
     * @param notices is told of the columns that only an export has: nothing is taken of them
     */
    static Titles read(
            int line, List<String> texts, Importer importer, List<LineProblem> problems, List<LineNotice> notices) {
        List<Title> titles = new ArrayList<>();
        for (String text : texts) {
            Title title = new Title(text, Column.titled(text).orElse(null));
            unfit(title, titles)
                    .ifPresent(why -> problems.add(new LineProblem(
                            line,
                            null,
                            "Column " + (titles.size() + 1) + ", \"" + title.shown() + "\", has a title that " + why
                                    + ".")));
            if (title.column() != null && !title.column().isImported()) {
                notices.add(new LineNotice(
                        line,
                        title.column().title(),
                        LineNotice.Reason.COLUMN_NOT_TAKEN,
                        "An import takes nothing of this column."));
            }
            titles.add(title);
        }
        for (Column column : Column.values()) {
            boolean needed =
                    NEEDED.contains(column) || (column == Column.CANDIDATE_ID && importer.onlyCandidate() == null);
            if (needed && titles.stream().noneMatch(title -> title.column() == column)) {
                problems.add(new LineProblem(line, column.title(), "must be among the titles of the first line"));
            }
        }
        return new Titles(titles);
    }

    private static Optional<String> unfit(Title title, List<Title> before) {
        if (title.column() == null) {
            return title.isBlank() ? Optional.empty() : Optional.of("is unknown");
        }
        return before.stream().anyMatch(other -> other.column() == title.column())
                ? Optional.of("comes twice")
                : Optional.empty();
    }

    /** What is wrong with how a line's cells stand below the titles; empty when nothing is. */
    Optional<String> misfit(List<String> texts) {
        if (texts.size() != titles.size()) {
            return Optional.of("The line has " + texts.size() + " cells, the first line " + titles.size() + ".");
        }
        for (int index = 0; index < texts.size(); index++) {
            if (titles.get(index).isBlank() && !IncomingText.isBlank(texts.get(index))) {
                return Optional.of("Column " + (index + 1) + " has no title, but something below it.");
            }
        }
        return Optional.empty();
    }

    /** Of a line that fits. */
    Map<Column, String> cells(List<String> texts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < titles.size(); index++) {
            Column column = titles.get(index).column();
            if (column != null) {
                cells.put(column, texts.get(index));
            }
        }
        return cells;
    }
}
