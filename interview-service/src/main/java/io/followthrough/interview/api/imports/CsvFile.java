package io.followthrough.interview.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.interview.domain.imports.GoodLines;
import io.followthrough.interview.domain.imports.ImportFile;
import io.followthrough.interview.domain.imports.ImportReading;
import io.followthrough.interview.domain.imports.ImportedLine;
import io.followthrough.interview.domain.imports.Importer;
import io.followthrough.interview.domain.imports.LineSource;
import io.followthrough.platform.body.RequestBody;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV (RFC 4180) in UTF-8, with or without a byte order mark, whichever way its lines end. The bytes are all of it that is
 * kept: they are read once to know what they hold, and once more to take it over.
 */
final class CsvFile {

    /** As much of what is read again is in memory at once. */
    private static final int LINES_AT_ONCE = 500;

    private static final int PEOPLE_AT_ONCE = 2_500;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 8192;

    private final ByteBuf bytes;

    CsvFile(ByteBuf bytes) {
        this.bytes = bytes;
    }

    /** The body of a request. */
    static CsvFile in(RoutingContext request) {
        return new CsvFile(RequestBody.of(request).getByteBuf());
    }

    /** What it holds, in short. Blocks the thread for as long as reading takes. */
    ImportReading read(Importer importer) {
        ImportFile file = new ImportFile(importer);
        ByteBuffer in = bytes.nioBuffer();
        if (!isDecodable(in)) {
            file.fail(lineAt(in.position()), "The file is not UTF-8 here.");
            return file.reading();
        }
        try (CsvTable table = table()) {
            while (file.takesMore() && table.next()) {
                file.add(table.line(), table.cells());
            }
        } catch (JsonProcessingException malformed) {
            file.fail(malformed.getLocation().getLineNr(), "This is not CSV: " + malformed.getOriginalMessage());
        } catch (IOException e) {
            throw unreadable(e);
        }
        return file.reading();
    }

    /** The lines of a file that was found to be good. */
    LineSource lines(Importer importer) {
        CsvTable table = table();
        GoodLines lines = new GoodLines(importer);
        return () -> next(table, lines);
    }

    private static List<ImportedLine> next(CsvTable table, GoodLines lines) {
        List<ImportedLine> next = new ArrayList<>();
        int people = 0;
        try {
            while (next.size() < LINES_AT_ONCE && people < PEOPLE_AT_ONCE && table.next()) {
                ImportedLine line = lines.read(table.line(), table.cells());
                if (line != null) {
                    next.add(line);
                    people += line.round() == null
                            ? 0
                            : line.round().interviewers().size();
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return next;
    }

    private CsvTable table() {
        int start = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        ByteBuf content = bytes.slice(start, bytes.readableBytes() - start);
        return new CsvTable(new InputStreamReader(new ByteBufInputStream(content), StandardCharsets.UTF_8));
    }

    /** Leaves the buffer where the first byte is that is not UTF-8. */
    private static boolean isDecodable(ByteBuffer in) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !in.hasRemaining();
    }

    private int lineAt(int position) {
        int line = 1;
        for (int index = 0; index < position; index++) {
            line += bytes.getByte(index) == '\n' ? 1 : 0;
        }
        return line;
    }

    private boolean startsWithMark() {
        return bytes.readableBytes() >= BYTE_ORDER_MARK.length
                && bytes.getByte(0) == BYTE_ORDER_MARK[0]
                && bytes.getByte(1) == BYTE_ORDER_MARK[1]
                && bytes.getByte(2) == BYTE_ORDER_MARK[2];
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("bytes in memory are unreadable", e);
    }
}
