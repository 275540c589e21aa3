package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One JSON object, or list, as a stream of bytes, so that it is never in memory as a whole, however long its lists are, and those of
 * their items. What is written depends on what was written before: each part is written when its turn has come, and once.
 */
public final class StreamedJson {

    /** How many bytes go out together, at least: a write for every item would cost more than the item. */
    private static final int CHUNK = 8192;

    private static final byte[] NOTHING_YET = {};

    private interface Piece {
        void write(JsonGenerator json) throws IOException;
    }

    private final ObjectMapper mapper;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final JsonGenerator generator;

    public StreamedJson(ObjectMapper mapper) {
        this.mapper = mapper;
        try {
            this.generator = mapper.createGenerator(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole object, of these parts. */
    public Multi<byte[]> object(List<Multi<byte[]>> parts) {
        return whole(members(parts));
    }

    /** The whole list, of objects that are each written in parts. */
    public <T> Multi<byte[]> list(Multi<T> items, Function<T, List<Multi<byte[]>>> parts) {
        return whole(array(piece(JsonGenerator::writeStartArray), objects(items, parts)));
    }

    /** A field with its value. */
    public Multi<byte[]> field(String name, Object value) {
        return piece(json -> json.writeObjectField(name, value));
    }

    /** The fields of the value, as fields of the object that is being written. */
    public Multi<byte[]> fields(Object value) {
        return piece(json -> {
            ObjectNode fields = mapper.valueToTree(value);
            for (Map.Entry<String, JsonNode> field : fields.properties()) {
                json.writeObjectField(field.getKey(), field.getValue());
            }
        });
    }

    /** A field that is a list. */
    public Multi<byte[]> list(String name, Multi<?> items) {
        return array(start(name), items.map(item -> bytes(json -> json.writeObject(item))));
    }

    /** A field that is a list of objects, each written in parts. */
    public <T> Multi<byte[]> list(String name, Multi<T> items, Function<T, List<Multi<byte[]>>> parts) {
        return array(start(name), objects(items, parts));
    }

    private Multi<byte[]> whole(Multi<byte[]> pieces) {
        return oneAfterAnother(List.of(pieces, Multi.createFrom().item(this::taken)))
                .select()
                .where(bytes -> bytes.length > 0);
    }

    private Multi<byte[]> start(String name) {
        return piece(json -> json.writeArrayFieldStart(name));
    }

    private Multi<byte[]> array(Multi<byte[]> start, Multi<byte[]> elements) {
        return oneAfterAnother(List.of(start, elements, piece(JsonGenerator::writeEndArray)));
    }

    private <T> Multi<byte[]> objects(Multi<T> items, Function<T, List<Multi<byte[]>>> parts) {
        return items.onItem().transformToMultiAndConcatenate(item -> members(parts.apply(item)));
    }

    private Multi<byte[]> members(List<Multi<byte[]>> parts) {
        return oneAfterAnother(Stream.of(
                        Stream.of(piece(JsonGenerator::writeStartObject)),
                        parts.stream(),
                        Stream.of(piece(JsonGenerator::writeEndObject)))
                .flatMap(each -> each)
                .toList());
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
        return written.size() < CHUNK ? NOTHING_YET : taken();
    }

    private byte[] taken() {
        byte[] bytes = written.toByteArray();
        written.reset();
        return bytes;
    }
}
