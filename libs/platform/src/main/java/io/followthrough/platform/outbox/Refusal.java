package io.followthrough.platform.outbox;

import java.util.List;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** A row that was not published, and what Kafka's client or the broker said. */
record Refusal(OutboxRow row, Exception cause) {

    private static final int LONGEST_REASON = 500;

    /**
     * What lies in the record itself. Everything else, such as a right to write that is missing, holds for all records of
     * the service alike, and passes when somebody mends it.
     */
    private static final List<Class<? extends Exception>> FOR_GOOD = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidTopicException.class,
            InvalidRecordException.class,
            InvalidTimestampException.class);

    /** Whether the record would be refused again, however often it is sent. */
    boolean isForGood() {
        return FOR_GOOD.stream().anyMatch(kind -> kind.isInstance(cause));
    }

    /** The cause in a line, which holds nothing of the event's data. */
    String reason() {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
