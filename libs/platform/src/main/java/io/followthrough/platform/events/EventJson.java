package io.followthrough.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.followthrough.contracts.Event;
import io.followthrough.platform.values.UnfitValueException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Events as JSON. Tolerant of fields that it does not know: a newer publisher must not stop an older reader. */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** What comes from a topic is judged as it is read; what was stored is not. */
    private static final ObjectMapper INCOMING = MAPPER.copy().registerModule(new IncomingValues());

    private EventJson() {}

    /** The mapper that events, and facts kept from events, are written with. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event record is not serializable: " + event.getClass(), e);
        }
    }

    /**
     * Reads an event that comes from a topic.
     *
     * @throws UnreadableEventException when {@code json} is not an event of that type, or holds a value that would be refused
     *     of any caller; its message names the field
     */
    public static <E extends Event> E read(byte[] json, Class<E> type) {
        try {
            E event = INCOMING.readValue(json, type);
            if (event == null) {
                throw new UnreadableEventException("no data", null);
            }
            return event;
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof UnfitValueException unfit
                    ? new UnreadableEventException(field(e) + " of " + Event.typeOf(type) + " " + unfit.reason(), null)
                    : new UnreadableEventException("the data is not a " + Event.typeOf(type), e);
        } catch (IOException e) {
            throw new UnreadableEventException("the data is not a " + Event.typeOf(type), e);
        }
    }

    private static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
