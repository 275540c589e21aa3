package io.followthrough.platform.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line of CSV as RFC 4180 has it. */
public final class CsvLine {

    private static final ObjectWriter LINES = new CsvMapper()
            .writerFor(String[].class)
            .with(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .with(CsvSchema.emptySchema().withLineSeparator("\r\n"));

    private CsvLine() {}

    /** The cells as one line, with its end; null is an empty cell, and none becomes a spreadsheet's formula. */
    public static String of(@Nullable Object... cells) {
        try {
            return LINES.writeValueAsString(
                    Arrays.stream(cells).map(SpreadsheetCell::of).toArray(String[]::new));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are not writable as CSV", e);
        }
    }
}
