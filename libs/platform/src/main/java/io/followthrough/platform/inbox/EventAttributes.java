package io.followthrough.platform.inbox;

import io.followthrough.platform.events.EventHeaders;
import io.followthrough.platform.events.UnreadableEventException;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.values.CalendarYears;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads a CloudEvent's attributes from the headers of a record. */
final class EventAttributes {

    private EventAttributes() {}

    /** @throws UnreadableEventException when the record says no type: it is no event of ours */
    static String type(Headers headers) {
        return required(headers, EventHeaders.TYPE);
    }

    /** @throws UnreadableEventException when the record does not say which service it is of */
    static String source(Headers headers) {
        return required(headers, EventHeaders.SOURCE);
    }

    /** Whose turn the record has; nobody's in particular if it does not say. */
    static String tenant(Headers headers) {
        String tenant = optional(headers, EventHeaders.TENANT);
        return tenant == null ? "" : tenant;
    }

    /** @throws UnreadableEventException when an attribute is missing or malformed */
    static <E> IncomingEvent<E> event(Headers headers, E data) {
        String id = required(headers, EventHeaders.ID);
        try {
            return new IncomingEvent<>(
                    UUID.fromString(id),
                    CalendarYears.planned(Instant.parse(required(headers, EventHeaders.TIME))),
                    origin(headers, id),
                    data);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEventException("an attribute of event " + id + " is malformed", e);
        }
    }

    private static Origin origin(Headers headers, String id) {
        String correlation = optional(headers, EventHeaders.CORRELATION);
        return new Origin(
                new TenantId(required(headers, EventHeaders.TENANT)),
                correlation == null ? id : correlation,
                id,
                optional(headers, EventHeaders.TRACEPARENT));
    }

    private static String required(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new UnreadableEventException("the header " + name + " is missing", null);
        }
        return value;
    }

    /** The text of a header; null when there is none. */
    static @Nullable String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
