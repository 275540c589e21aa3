package io.followthrough.interview.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a material went out; now, unless said. */
record SentRequest(@Nullable Instant sentAt) {

    static @Nullable Instant momentOf(@Nullable SentRequest request) {
        return request == null || request.sentAt == null ? null : request.sentAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
