package io.followthrough.platform.outbox;

import io.followthrough.contracts.Topic;
import java.time.Instant;
import java.util.UUID;

/** Rows of the outbox as they are read. */
final class Rows {

    private Rows() {}

    static OutboxRow row(int shard, long number) {
        return new OutboxRow(
                shard,
                number,
                "acme",
                UUID.randomUUID(),
                Topic.INTERVIEWS.topicName(),
                "acme:cand-1",
                "io.followthrough.CandidateErased.v1",
                "cand-1",
                number,
                Instant.EPOCH,
                "{}",
                Instant.EPOCH,
                false,
                "correlation-1",
                null,
                null);
    }
}
