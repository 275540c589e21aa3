package io.followthrough.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.platform.events.EventJson;

/**
 * Columns of JSON: parts of a row that are read and written as a whole, in the same JSON as events. Fields that are not
 * known are ignored in reading, so that an older replica reads what a newer one has written.
 */
public final class Json {

    private Json() {}

    public static String write(Object value) {
        return write(EventJson.mapper(), value);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return read(EventJson.mapper(), json, type);
    }

    /** @param mapper for types that need more than events do, such as a mix-in that tells one kind from the other */
    public static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not serializable: " + value.getClass(), e);
        }
    }

    /** What {@link #write(ObjectMapper, Object)} wrote. */
    public static <T> T read(ObjectMapper mapper, String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getType() + " cannot be read", e);
        }
    }
}
