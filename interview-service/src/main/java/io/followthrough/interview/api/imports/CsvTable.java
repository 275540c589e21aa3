package io.followthrough.interview.api.imports;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.followthrough.interview.domain.imports.ImportFile;
import io.followthrough.platform.csv.SpreadsheetCell;
import io.followthrough.platform.values.IncomingText;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Row after row of a CSV text, those of blank cells alone left out; no row is longer than a line of a file may be. */
final class CsvTable implements Closeable {

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(2 * ImportFile.MOST_CHARACTERS)
                    .build())
            .build();

    private final CsvParser parser;
    private final int linesBefore;
    private List<String> cells = List.of();
    private int line;

    /**
     * @param separator what parts its cells
     * @param linesBefore how many lines of the file come before it
     */
    CsvTable(Reader text, char separator, int linesBefore) {
        this.linesBefore = linesBefore;
        try {
            parser = CSV.createParser(text);
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is unreadable", e);
        }
    }

    /**
     * Goes to the next row that is not blank; false when there is none.
     *
     * @throws JsonParseException when there is one that is no CSV, or has too many cells
     */
    boolean next() throws IOException {
        do {
            if (!advance()) {
                return false;
            }
        } while (isBlank(cells));
        return true;
    }

    /** The line on which the row begins, from 1. */
    int line() {
        return line + linesBefore;
    }

    List<String> cells() {
        return cells;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private boolean advance() throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        if (token == null) {
            return false;
        }
        // A row's location is where the row before it ends, on the line above.
        line = line == 0 ? 1 : parser.currentTokenLocation().getLineNr() + 1;
        cells = row();
        return true;
    }

    private List<String> row() throws IOException {
        List<String> row = new ArrayList<>();
        try {
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                if (row.size() == ImportFile.MOST_CELLS) {
                    throw tooLong("a line may have " + ImportFile.MOST_CELLS + " cells");
                }
                row.add(SpreadsheetCell.textOf(parser.getText()));
            }
        } catch (StreamConstraintsException tooLong) {
            throw tooLong("a cell may have " + ImportFile.MOST_CHARACTERS + " characters");
        }
        return row;
    }

    private JsonParseException tooLong(String rule) {
        return new JsonParseException(parser, rule + ", no more.");
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(IncomingText::isBlank);
    }
}
