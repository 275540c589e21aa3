package io.followthrough.platform.outbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.Ids;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox on its way in.
 *
 * @param ordinal its place among the events of one statement, from 0
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
        Instant time,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {

    /** A larger event could be refused by the broker for ever, and with it everything behind it in its shard. */
    static final int MAX_PAYLOAD_BYTES = 256 * 1024;

    static OutboxEntry of(int ordinal, Event event, Origin origin, Instant time) {
        String tenant = origin.tenant().value();
        return new OutboxEntry(
                ordinal,
                tenant,
                Ids.next(),
                Shards.of(origin.tenant()),
                event.subject(),
                Event.typeOf(event.getClass()),
                event.recordKey(tenant),
                payload(event),
                event.urgent(),
                time,
                origin.correlationId(),
                origin.causationId(),
                origin.traceparent());
    }

    private static String payload(Event event) {
        String payload = EventJson.write(event);
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    "What this change would publish is larger than " + MAX_PAYLOAD_BYTES + " bytes.",
                    null,
                    List.of());
        }
        return payload;
    }
}
