package io.followthrough.interview.api;

import io.followthrough.interview.domain.HiringTimeline;
import io.followthrough.interview.domain.TimelineStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said of its decision, and when that became known.
 *
 * @param interviewId the round it was said in; absent when between rounds
 */
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
