package io.followthrough.contracts.catalogue;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import java.net.URI;
import java.util.Set;

/** One kind of event: its record and its topics, several when several services publish it. */
public record EventType(Class<? extends Event> event, Set<Topic> topics) {

    public EventType {
        topics = Set.copyOf(topics);
    }

    /** The name for readers, for example {@code InterviewCompleted}. */
    public String name() {
        return event.getSimpleName();
    }

    /** {@code ce_type}, for example {@code io.followthrough.InterviewCompleted.v1}. */
    public String type() {
        return Event.typeOf(event);
    }

    /** {@code ce_dataschema}: identifies the JSON Schema, which interview-service serves at its path. */
    public URI dataSchema() {
        return Event.dataSchemaOf(event);
    }

    /** Where this module keeps the JSON Schema, as a class path resource. */
    public String schemaResource() {
        return "/io/followthrough/contracts/schemas/" + name() + ".v1.json";
    }
}
