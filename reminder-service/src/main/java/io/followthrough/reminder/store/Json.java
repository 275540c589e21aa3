package io.followthrough.reminder.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.platform.events.EventJson;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.ScheduledInterview;

/** Parts of a row that are read and written as a whole. */
public final class Json {

    /** The domain knows no JSON: how a round says of which kind it is, is decided here. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ScheduledInterview.class, name = "SCHEDULED"),
        @JsonSubTypes.Type(value = CompletedInterview.class, name = "COMPLETED"),
        @JsonSubTypes.Type(value = CancelledInterview.class, name = "CANCELLED")
    })
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface RoundState {}

    private static final ObjectMapper MAPPER =
            EventJson.mapper().copy().addMixIn(InterviewFacts.class, RoundState.class);

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not serializable: " + value.getClass(), e);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getType() + " cannot be read", e);
        }
    }
}
