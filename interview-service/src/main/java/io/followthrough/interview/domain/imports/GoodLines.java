package io.followthrough.interview.domain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a file that was read before and is good, and says what each of them tells. */
public final class GoodLines {

    private final Importer importer;
    private @Nullable Titles titles;

    public GoodLines(Importer importer) {
        this.importer = importer;
    }

    /**
     * What the next line says; null for the line of the column titles.
     *
     * @param number from 1, the line of the column titles
     */
    public @Nullable ImportedLine read(int number, List<String> texts) {
        Titles known = titles;
        if (known == null) {
            titles = Titles.read(number, texts, importer, new ArrayList<>(), new ArrayList<>());
            return null;
        }
        return Objects.requireNonNull(
                new LineReader(new Cells(number, known.cells(texts)), importer).read(), "the file has changed");
    }
}
