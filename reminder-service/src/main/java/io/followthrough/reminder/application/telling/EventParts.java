package io.followthrough.reminder.application.telling;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.contracts.Topic;
import io.followthrough.platform.events.EventJson;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides what is told of a plan among several events, so that none is larger than Kafka takes: a plan has no bound of its
 * own. Each part can be read without the others.
 */
final class EventParts {

    /** The most reminders of one event. */
    static final int MOST = 200;

    /** What is left of the largest event when its key, headers and ids have their room. */
    static final int MOST_BYTES = Topic.MAX_EVENT_BYTES - 16 * 1024;

    private EventParts() {}

    /** The same in the same order; one part with nothing in it when there is nothing to tell. */
    static <T> List<List<T>> of(List<T> reminders) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int bytes = 0;
        for (T reminder : reminders) {
            int size = size(reminder);
            if (part.size() == MOST || (!part.isEmpty() && bytes + size > MOST_BYTES)) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(reminder);
            bytes += size;
        }
        parts.add(part);
        return parts;
    }

    /** As a part of an event's JSON, with a comma. */
    private static int size(Object reminder) {
        try {
            return EventJson.mapper().writeValueAsBytes(reminder).length + 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of an event is not serializable: " + reminder.getClass(), e);
        }
    }
}
