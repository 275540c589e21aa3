package io.followthrough.platform.outbox;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox on its way in.
 *
 * @param ordinal its place among the events of one statement, from 0
 * @param remembered whether somebody may ask if it was read everywhere ({@link ToldEvents})
 */
record OutboxEntry(
        int ordinal,
        String tenant,
        UUID id,
        int shard,
        String subject,
        String type,
        String key,
        String payload,
        boolean urgent,
        boolean remembered,
        Instant time,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {

    static OutboxEntry of(int ordinal, ToldEvent told, Origin origin, Instant time) {
        Event event = told.event();
        String tenant = origin.tenant().value();
        return new OutboxEntry(
                ordinal,
                tenant,
                told.id(),
                Shards.of(origin.tenant()),
                event.subject(),
                Event.typeOf(event.getClass()),
                event.recordKey(tenant),
                EventJson.write(event),
                event.urgent(),
                origin.tenant().isSandbox() && event.awaited(),
                time,
                origin.correlationId(),
                origin.causationId(),
                origin.traceparent());
    }

    /**
     * Refuses an event that the broker would refuse, when the transaction that tells it can still be refused with it.
     *
     * @throws ProblemException {@code TOO_LARGE}
     */
    void checkSize(Topic topic) {
        if (WireRecord.size(WireRecord.of(row(topic), topic)) > Topic.MAX_EVENT_BYTES) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    "What this change would publish is larger than " + Topic.MAX_EVENT_BYTES + " bytes.",
                    null,
                    List.of());
        }
    }

    /** As it will be read; the numbers that the database gives are taken to be the longest. */
    private OutboxRow row(Topic topic) {
        return new OutboxRow(
                shard,
                Long.MAX_VALUE,
                tenant,
                id,
                topic.topicName(),
                key,
                type,
                subject,
                Long.MAX_VALUE,
                time,
                payload,
                time,
                urgent,
                correlationId,
                causationId,
                traceparent);
    }
}
