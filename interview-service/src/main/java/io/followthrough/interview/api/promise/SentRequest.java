package io.followthrough.interview.api.promise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a material went out; now, unless said. */
@Schema(examples = """
        {"sentAt": "2026-11-09T08:30:00Z"}""")
record SentRequest(@Nullable Instant sentAt) {

    static @Nullable Instant momentOf(@Nullable SentRequest request) {
        return request == null || request.sentAt == null ? null : request.sentAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
