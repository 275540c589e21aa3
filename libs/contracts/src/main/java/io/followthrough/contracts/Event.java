package io.followthrough.contracts;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as other services and analytics read it. Implemented by records whose components are the
 * JSON fields; the record's simple name is the event's name on the wire.
 */
public interface Event {

    /** The prefix of every {@code ce_type}. */
    String TYPE_PREFIX = "io.followthrough.";

    /** The prefix of every {@code ce_dataschema}. */
    String SCHEMA_PREFIX = "https://followthrough.io/schemas/";

    /** The id of the aggregate the event is about ({@code ce_subject}), unique within the tenant. */
    String subject();

    /** The id of the whole that its subject is a part of and is worked on with; the subject itself when it stands alone. */
    default String whole() {
        return subject();
    }

    /** The key of its Kafka record: events with one key stay in order within a topic. */
    default String recordKey(String tenantId) {
        return tenantId;
    }

    /** Whose data the event tells; null when it is about a whole tenant. */
    default @Nullable String person() {
        return null;
    }

    /** Whether a reader ignores the event once its person was erased there: it may still be on its way. */
    default boolean ignoredOnceErased() {
        return person() != null;
    }

    /** Whether its person is back: has data again, if the event is later than the erasure. */
    default boolean bringsBack() {
        return false;
    }

    /**
     * Whether it is published before whatever else its tenant has waiting, events with its own key excepted: who may read
     * what, and what is to be forgotten.
     */
    default boolean urgent() {
        return false;
    }

    /** Whether it matters that it was read everywhere; not of what only serves to find that out. */
    default boolean awaited() {
        return true;
    }

    /** {@code ce_type} of an event record, for example {@code io.followthrough.InterviewCompleted.v1}. */
    static String typeOf(Class<? extends Event> event) {
        return TYPE_PREFIX + event.getSimpleName() + ".v1";
    }

    /** {@code ce_dataschema} of an event record: the {@code $id} of its JSON Schema. Its path is served, its host an identifier only. */
    static URI dataSchemaOf(Class<? extends Event> event) {
        return URI.create(SCHEMA_PREFIX + event.getSimpleName() + ".v1.json");
    }
}
