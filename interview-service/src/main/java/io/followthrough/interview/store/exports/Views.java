package io.followthrough.interview.store.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.platform.events.EventJson;

/** The views as the database writes them: as JSON. */
final class Views {

    private Views() {}

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the database wrote is no " + type.getSimpleName(), e);
        }
    }
}
