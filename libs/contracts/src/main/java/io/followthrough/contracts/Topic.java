package io.followthrough.contracts;

import java.time.Duration;

/** The Kafka topics, one per owning service. Created explicitly, never by auto-creation. */
public enum Topic {
    INTERVIEWS("followthrough.interviews.v1", "/interview-service"),
    NOTES("followthrough.notes.v1", "/notes-service"),
    REMINDERS("followthrough.reminders.v1", "/reminder-service");

    /** More partitions than one consumer needs, because a topic's partitions cannot grow without breaking order per key. */
    public static final int PARTITIONS = 12;

    /** How long a reader may stay away and still see every event. */
    public static final Duration RETENTION = Duration.ofDays(30);

    /** The largest event in bytes as Kafka counts it: key, headers and value, and what a batch adds to them. */
    public static final int MAX_EVENT_BYTES = 256 * 1024;

    /**
     * The largest batch that a topic takes, in bytes ({@code max.message.bytes}): room for an event that an earlier release
     * counted otherwise.
     */
    public static final int MAX_MESSAGE_BYTES = 1024 * 1024;

    /** The same of a dead-letter topic: whatever a topic holds, with headers that say why it lies there. */
    public static final int MAX_DEAD_LETTER_BYTES = 2 * MAX_MESSAGE_BYTES;

    private final String topicName;
    private final String source;

    Topic(String topicName, String source) {
        this.topicName = topicName;
        this.source = source;
    }

    /**
     * The topic of a service, found by its {@code ce_source}.
     *
     * @throws IllegalArgumentException when no topic's events have that {@code ce_source}
     */
    public static Topic ownedBy(String source) {
        for (Topic topic : values()) {
            if (topic.source.equals(source)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("no topic is owned by " + source);
    }

    /**
     * The topic that has this name on the broker.
     *
     * @throws IllegalArgumentException when none has
     */
    public static Topic named(String topicName) {
        for (Topic topic : values()) {
            if (topic.topicName.equals(topicName)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("no topic is called " + topicName);
    }

    /** The topic's name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The {@code ce_source} of its events: the owning service. */
    public String source() {
        return source;
    }

    /** Where {@code consumer} puts what it could not process of this topic. */
    public String deadLetterTopic(String consumer) {
        return topicName + ".dlq." + consumer;
    }
}
