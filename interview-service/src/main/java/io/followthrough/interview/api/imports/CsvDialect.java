package io.followthrough.interview.api.imports;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a spreadsheet has written a file, as its first bytes and its first line tell: spreadsheets write what the language of their
 * user asks for.
 *
 * @param charset UTF-8, or UTF-16 where a byte order mark says so ("Unicode text")
 * @param start the first byte behind the byte order mark
 * @param separator what parts cells: a comma, or the semicolon or tab that the titles have in place of one
 * @param named whether the first line does nothing but name the separator ({@code sep=;})
 */
record CsvDialect(Charset charset, int start, char separator, boolean named) {

    private static final Pattern NAMED = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

    /** So much of a first line is looked at; titles take less. */
    private static final int FIRST_LINE = 8_192;

    static CsvDialect of(ByteBuf bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return read(bytes, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return read(bytes, StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? read(bytes, StandardCharsets.UTF_16BE, 2)
                : read(bytes, StandardCharsets.UTF_8, 0);
    }

    private static CsvDialect read(ByteBuf bytes, Charset charset, int start) {
        String line = firstLine(reader(bytes, charset, start));
        Matcher named = NAMED.matcher(line);
        return named.matches()
                ? new CsvDialect(charset, start, named.group(1).charAt(0), true)
                : new CsvDialect(charset, start, separatorIn(line), false);
    }

    /** A comma between titles is what the standard says; no title has any of the three. */
    private static char separatorIn(String titles) {
        if (titles.indexOf(',') >= 0) {
            return ',';
        }
        if (titles.indexOf(';') >= 0) {
            return ';';
        }
        return titles.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** How many lines come before that of the titles. */
    int linesBefore() {
        return named ? 1 : 0;
    }

    /** The text, from the line of the titles on. */
    Reader open(ByteBuf bytes) {
        Reader text = reader(bytes, charset, start);
        if (named) {
            skipLine(text);
        }
        return text;
    }

    private static Reader reader(ByteBuf bytes, Charset charset, int start) {
        return new BufferedReader(new InputStreamReader(
                new ByteBufInputStream(bytes.slice(start, bytes.readableBytes() - start)), charset));
    }

    private static String firstLine(Reader text) {
        StringBuilder line = new StringBuilder();
        try {
            for (int next = text.read(); next >= 0 && line.length() < FIRST_LINE; next = text.read()) {
                if (next == '\n' || next == '\r') {
                    return line.toString();
                }
                line.append((char) next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are unreadable", e);
        }
        return line.toString();
    }

    private static void skipLine(Reader text) {
        try {
            int next = text.read();
            while (next >= 0 && next != '\n' && next != '\r') {
                next = text.read();
            }
            if (next == '\r') {
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are unreadable", e);
        }
    }

    private static boolean startsWith(ByteBuf bytes, int... mark) {
        if (bytes.readableBytes() < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if (bytes.getUnsignedByte(index) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
