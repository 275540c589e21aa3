package io.followthrough.contracts.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What breaks between two versions of a schema. Within {@code v1} only optional fields are added: then yesterday's
 * event satisfies today's schema, and yesterday's consumer reads today's event.
 */
final class Compatibility {

    private final Map<String, SchemaField> released;
    private final Map<String, SchemaField> today;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(Map<String, SchemaField> released, Map<String, SchemaField> today) {
        this.released = released;
        this.today = today;
    }

    /** The changes that break producers or consumers, one sentence each; empty when there are none. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        Compatibility comparison = new Compatibility(SchemaFields.of(released), SchemaFields.of(today));
        comparison.released.values().forEach(comparison::compareReleased);
        comparison.today.values().forEach(comparison::compareAdded);
        return comparison.breaks;
    }

    private void compareReleased(SchemaField before) {
        SchemaField now = today.get(before.path());
        if (now == null) {
            breaks.add(before.path() + " was removed");
            return;
        }
        if (!now.constraints().equals(before.constraints())) {
            breaks.add(before.path() + " changed from " + before.constraints() + " to " + now.constraints());
        }
        if (now.required() != before.required()) {
            breaks.add(before.path() + (now.required() ? " became required" : " became optional"));
        }
    }

    /** A field that is new inside a new object may well be required: yesterday's events do not have the object. */
    private void compareAdded(SchemaField field) {
        boolean isNew = !released.containsKey(field.path());
        boolean insideReleased = field.parent().isEmpty() || released.containsKey(field.parent());
        if (isNew && insideReleased && field.required()) {
            breaks.add(field.path() + " is new and required");
        }
    }
}
