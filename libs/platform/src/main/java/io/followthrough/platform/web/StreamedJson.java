package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * One JSON object as a stream of bytes, so that it is never in memory as a whole, however long its lists are. What is
 * written depends on what was written before: each part is written when its turn has come, and once.
 */
public final class StreamedJson {

    /** Writes one item of a list, or a part of one. */
    public interface ItemWriter<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    private interface Piece {
        void write(JsonGenerator json) throws IOException;
    }

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    public StreamedJson(ObjectMapper mapper) {
        try {
            this.generator = mapper.createGenerator(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole object, of these parts. */
    public Multi<byte[]> object(List<Multi<byte[]>> parts) {
        return oneAfterAnother(Stream.of(
                        Stream.of(piece(JsonGenerator::writeStartObject)),
                        parts.stream(),
                        Stream.of(piece(JsonGenerator::writeEndObject)))
                .flatMap(each -> each)
                .toList());
    }

    /** A field with its value. */
    public Multi<byte[]> field(String name, Object value) {
        return piece(json -> json.writeObjectField(name, value));
    }

    /** A field that is a list. */
    public Multi<byte[]> list(String name, Multi<?> items) {
        return list(name, items, JsonGenerator::writeObject);
    }

    /** A field that is a list whose items are written as the writer does. */
    public <T> Multi<byte[]> list(String name, Multi<T> items, ItemWriter<? super T> writer) {
        return oneAfterAnother(List.of(
                piece(json -> json.writeArrayFieldStart(name)),
                items.map(item -> bytes(json -> writer.write(json, item))),
                piece(JsonGenerator::writeEndArray)));
    }

    private static Multi<byte[]> oneAfterAnother(List<Multi<byte[]>> parts) {
        return Multi.createBy().concatenating().streams(parts);
    }

    private Multi<byte[]> piece(Piece piece) {
        return Multi.createFrom().item(() -> bytes(piece));
    }

    private byte[] bytes(Piece piece) {
        try {
            piece.write(generator);
            generator.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer is not serializable", e);
        }
        byte[] bytes = written.toByteArray();
        written.reset();
        return bytes;
    }
}
