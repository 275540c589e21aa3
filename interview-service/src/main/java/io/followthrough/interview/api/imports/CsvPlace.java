package io.followthrough.interview.api.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Where a text ends that is part of a table.
 *
 * @param line from 1
 * @param column from 1
 */
record CsvPlace(int line, int column) {

    /** @param before all of the file up to that place */
    static CsvPlace after(Reader before, char separator) {
        int line = 1;
        int column = 1;
        boolean quoted = false;
        int last = 0;
        try {
            for (int next = before.read(); next >= 0; next = before.read()) {
                quoted ^= next == '"';
                if (next == '\r' || (next == '\n' && last != '\r')) {
                    line++;
                    column = quoted ? column : 1;
                } else if (next == separator && !quoted) {
                    column++;
                }
                last = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are unreadable", e);
        }
        return new CsvPlace(line, column);
    }
}
