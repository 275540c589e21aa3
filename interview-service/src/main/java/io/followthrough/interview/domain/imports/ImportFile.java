package io.followthrough.interview.domain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a file line by line and knows in the end what it holds, or all that is wrong with it. */
public final class ImportFile {

    /** The most lines of a file. */
    public static final int MOST_LINES = 20_000;

    /** The most cells of a line; there are fewer columns. */
    public static final int MOST_CELLS = 100;

    /** The most characters of a cell. */
    public static final int MOST_CHARACTERS = 40_000;

    /** The most problems, and the most notices, that are listed. */
    public static final int MOST_LISTED = 1_000;

    private final Importer importer;
    private final Grouping grouping = new Grouping();
    private final Listed<LineProblem> problems = new Listed<>(MOST_LISTED);
    private final Listed<LineNotice> notices = new Listed<>(MOST_LISTED);
    private @Nullable Titles titles;
    private int lines;

    public ImportFile(Importer importer) {
        this.importer = importer;
    }

    /** Whether there is any use in reading on. */
    public boolean takesMore() {
        return lines <= MOST_LINES && (titles != null || problems.count() == 0);
    }

    /**
     * Takes the next line.
     *
     * @param number from 1, the line of the column titles
     */
    public void add(int number, List<String> texts) {
        if (titles == null) {
            List<LineProblem> found = new ArrayList<>();
            List<LineNotice> noticed = new ArrayList<>();
            Titles read = Titles.read(number, texts, importer, found, noticed);
            titles = found.isEmpty() ? read : null;
            problems.add(found);
            notices.add(noticed);
        } else {
            lines++;
            add(number, texts, titles);
        }
    }

    /** Something is wrong with the file from this line on. */
    public void fail(int number, String message) {
        problems.add(List.of(new LineProblem(number, null, message)));
    }

    /** What the file holds, in short. */
    public ImportReading reading() {
        if (titles == null && problems.count() == 0) {
            fail(1, "The file is empty; its first line must name the columns.");
        }
        return new ImportReading(
                lines,
                problems.count() == 0 ? grouping.opportunities() : ImportedOpportunities.NONE,
                problems.count(),
                problems.first(),
                notices.count(),
                notices.first());
    }

    private void add(int number, List<String> texts, Titles known) {
        if (lines > MOST_LINES) {
            fail(number, "A file may have " + MOST_LINES + " lines, no more.");
            return;
        }
        Optional<String> misfit = known.misfit(texts);
        if (misfit.isPresent()) {
            fail(number, misfit.get());
            return;
        }
        Cells cells = new Cells(number, known.cells(texts));
        LineReader reader = new LineReader(cells, importer);
        ImportedLine line = reader.read();
        List<LineProblem> found = new ArrayList<>(cells.problems());
        if (line != null) {
            grouping.add(line, found);
        }
        problems.add(found);
        notices.add(reader.notices());
    }
}
