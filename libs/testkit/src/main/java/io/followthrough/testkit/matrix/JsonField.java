package io.followthrough.testkit.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * A field of an answer's JSON. REST Assured's paths are programs that it compiles at each use, which is too slow for
 * fixtures by the hundred.
 */
public final class JsonField {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonField() {}

    /** The text at a JSON pointer such as {@code /items/0/id}, or null where there is none. */
    public static @Nullable String at(String pointer, String json) {
        try {
            return JSON.readTree(json).at(pointer).textValue();
        } catch (JsonProcessingException e) {
            throw new AssertionError("this is no JSON: " + json, e);
        }
    }

    /** The field {@code id} of what was created. */
    public static String id(String json) {
        String id = at("/id", json);
        if (id == null) {
            throw new AssertionError("there is no id in " + json);
        }
        return id;
    }
}
