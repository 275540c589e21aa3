package io.followthrough.platform.idempotency;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Optional;

/**
 * What a JSON body says, whatever the order of its members and the blanks between them: many a client writes them as its
 * hash tables lie, another way at each attempt. Numbers stay as they are written.
 */
final class JsonContent {

    private static final ObjectMapper ORDERED = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private JsonContent() {}

    /** The one form of all bodies that say the same; empty when this is none. */
    static Optional<byte[]> of(Buffer body) {
        try {
            return Optional.of(ORDERED.writeValueAsBytes(ORDERED.readValue(body.getBytes(), Object.class)));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
