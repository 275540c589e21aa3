package io.followthrough.interview.store.exports;

import java.util.UUID;

/** The last record that was handed out: records go by opportunity, oldest first. */
public record RecordPosition(UUID opportunityId, UUID id) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Nothing was handed out yet. */
    public static final RecordPosition START = new RecordPosition(BEFORE_ALL, BEFORE_ALL);
}
