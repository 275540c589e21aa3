package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.TimelineStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said of its decision, and when that became known.
 *
 * @param interviewId the round it was said in; absent when between rounds
 */
@Schema(examples = """
        {"id": "01a1ac27-0201-7d2f-9a8b-4c5d6e7f8091", "state": "KNOWN", "decisionDate": "2026-11-06",
        "statedAs": "by tomorrow", "statedAt": "2026-11-05T14:40:00Z",
        "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97"}""")
record StatementAnswer(
        UUID id,
        HiringTimeline.State state,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs,
        Instant statedAt,
        @Nullable UUID interviewId) {

    static StatementAnswer of(TimelineStatement statement) {
        return new StatementAnswer(
                statement.source().id(),
                statement.said().state(),
                statement.said().decisionDate(),
                statement.said().statedAs(),
                statement.statedAt(),
                statement.source().interviewId());
    }
}
