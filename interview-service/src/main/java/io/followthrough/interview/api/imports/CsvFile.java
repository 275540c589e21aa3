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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CSV (RFC 4180) in UTF-8, or as spreadsheets write it ({@link CsvDialect}), whichever way its lines end. The bytes are all of
 * it that is kept: they are read once to know what they hold, and once more to take it over.
 */
final class CsvFile {

    /** As much of what is read again is in memory at once. */
    private static final int LINES_AT_ONCE = 500;

    private static final int PEOPLE_AT_ONCE = 2_500;

    private static final int BUFFER = 8192;

    private final ByteBuf bytes;
    private final CsvDialect dialect;

    CsvFile(ByteBuf bytes) {
        this.bytes = bytes;
        this.dialect = CsvDialect.of(bytes);
    }

    /** The body of a request. */
    static CsvFile in(RoutingContext request) {
        return new CsvFile(RequestBody.of(request).getByteBuf());
    }

    /** What it holds, in short. Blocks the thread for as long as reading takes. */
    ImportReading read(Importer importer) {
        ImportFile file = new ImportFile(importer);
        Optional<CsvPlace> undecodable = undecodable();
        if (undecodable.isPresent()) {
            CsvPlace place = undecodable.get();
            file.fail(
                    place.line(),
                    "Column " + place.column()
                            + " holds a letter that is not UTF-8; save the file as \"CSV UTF-8\", and send that.");
            return file.reading();
        }
        try (CsvTable table = table()) {
            while (file.takesMore() && table.next()) {
                file.add(table.line(), table.cells());
            }
        } catch (JsonProcessingException malformed) {
            file.fail(
                    malformed.getLocation().getLineNr() + dialect.linesBefore(),
                    "This is not CSV: " + malformed.getOriginalMessage());
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
        return new CsvTable(dialect.open(bytes), dialect.separator(), dialect.linesBefore());
    }

    /** The first place that is not of the file's encoding; empty when all of it is. */
    private Optional<CsvPlace> undecodable() {
        ByteBuffer in = bytes.slice(dialect.start(), bytes.readableBytes() - dialect.start())
                .nioBuffer();
        CharsetDecoder decoder = dialect.charset().newDecoder();
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (!in.hasRemaining()) {
            return Optional.empty();
        }
        ByteBuf before = bytes.slice(dialect.start(), in.position());
        return Optional.of(CsvPlace.after(
                new InputStreamReader(new ByteBufInputStream(before), dialect.charset()), dialect.separator()));
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("bytes in memory are unreadable", e);
    }
}
