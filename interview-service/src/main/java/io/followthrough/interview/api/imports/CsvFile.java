package io.followthrough.interview.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.followthrough.interview.domain.imports.ImportFile;
import io.followthrough.interview.domain.imports.ImportReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads CSV (RFC 4180) in UTF-8, with or without a byte order mark, whichever way its lines end. */
final class CsvFile {

    private static final ObjectReader ROWS =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 8192;

    private CsvFile() {}

    static ImportReading read(byte[] bytes, ImportFile file) {
        int undecodable = undecodable(bytes);
        if (undecodable < bytes.length) {
            file.fail(lineAt(bytes, undecodable), "The file is not UTF-8 here.");
            return file.reading();
        }
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        Reader text = new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
        try (MappingIterator<List<String>> rows = ROWS.readValues(text)) {
            readRows(rows, file);
        } catch (JsonProcessingException malformed) {
            file.fail(malformed.getLocation().getLineNr(), "This is not CSV: " + malformed.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are unreadable", e);
        }
        return file.reading();
    }

    private static void readRows(MappingIterator<List<String>> rows, ImportFile file) throws IOException {
        // A row's location is where the row before it ends, on the line above.
        boolean first = true;
        while (file.takesMore() && rows.hasNextValue()) {
            int line = first ? 1 : rows.getParser().currentTokenLocation().getLineNr() + 1;
            first = false;
            List<String> cells = rows.nextValue();
            if (!isBlank(cells)) {
                file.add(line, cells);
            }
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.isEmpty() || (cells.size() == 1 && cells.get(0).isBlank());
    }

    /** Where the first byte is that is not UTF-8; the length when there is none. */
    private static int undecodable(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int index = 0; index < position; index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }
}
