package io.followthrough.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * A record that crossed Kafka, as any consumer reads it.
 *
 * @param publishedAt when the publishing service handed it over, in real time
 * @param headers the record's headers, among them the CloudEvents attributes ({@code ce_type})
 * @param value its JSON
 */
public record CrossedEvent(Place place, Instant publishedAt, String key, Map<String, String> headers, String value) {

    /** As published; within a partition that is the order every consumer sees. */
    static final Comparator<CrossedEvent> IN_ORDER = Comparator.comparing(CrossedEvent::publishedAt)
            .thenComparing(event -> event.place().topic())
            .thenComparing(event -> event.place().partition())
            .thenComparing(event -> event.place().offset());

    static final String TENANT = "ce_tenantid";

    private static final String TYPE = "ce_type";
    private static final String SUBJECT = "ce_subject";

    public CrossedEvent {
        headers = Map.copyOf(headers);
    }

    /** Where in Kafka the record lies. */
    public record Place(String topic, int partition, long offset) {}

    /** The name of the event: {@code FollowUpDue}. */
    public String name() {
        String[] parts = header(TYPE).split("\\.");
        return parts[parts.length - 2];
    }

    /** The id of what the event is about. */
    public String subject() {
        return header(SUBJECT);
    }

    /** When it happened, by the tenant's clock. */
    public Instant happenedAt() {
        return Instant.parse(header("ce_time"));
    }

    /** Its data. */
    public JsonNode data() {
        return Json.read(value, JsonNode.class);
    }

    /** Whether it is this event and its data has this value in a field. */
    public boolean is(String name, String field, Object value) {
        return name().equals(name) && data().path(field).asText().equals(value.toString());
    }

    /** A header that must be there. */
    public String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new StoryFailure("a record at " + place + " has no header " + name);
        }
        return value;
    }
}
