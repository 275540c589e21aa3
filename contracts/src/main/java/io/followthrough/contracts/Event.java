package io.followthrough.contracts;

/**
 * Something that happened, as other services and analytics read it. Implemented by records whose components are the
 * JSON fields; the record's simple name is the event's name on the wire.
 */
public interface Event {

    /** The prefix of every {@code ce_type}. */
    String TYPE_PREFIX = "io.followthrough.";

    /** The id of the aggregate the event is about ({@code ce_subject}). */
    String subject();

    /** {@code ce_type} of an event record, for example {@code io.followthrough.InterviewCompleted.v1}. */
    static String typeOf(Class<? extends Event> event) {
        return TYPE_PREFIX + event.getSimpleName() + ".v1";
    }
}
