package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.RecordedStatement;
import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.EmployerStatement;
import io.followthrough.timing.promise.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the employer said of its decision, when that became known, and what became of it (R1, R24).
 *
 * @param interviewId the round it was said in; absent when between rounds
 * @param dueAt the end of the decision date by the clocks of {@code dueZone}; absent when no date was said
 * @param answeredAt the first word of the employer since; absent while there is none
 * @param answeredBy the response, round or opportunity that was this word
 * @param replacedAt since when it is no promise any more, because another date was said in time; absent while it is one
 */
@Schema(examples = """
        {"id": "01a1ac27-0201-7d2f-9a8b-4c5d6e7f8091",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "state": "KNOWN", "decisionDate": "2026-11-06",
        "statedAs": "by tomorrow", "statedAt": "2026-11-05T14:40:00Z",
        "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "dueAt": "2026-11-06T23:00:00Z",
        "dueZone": "Europe/Vienna", "answeredAt": "2026-11-06T15:00:00Z",
        "answeredBy": "01a1b5c0-3d00-7e5a-8b9c-3d4e5f607182"}""")
public record StatementAnswer(
        UUID id,
        UUID opportunityId,
        HiringTimeline.State state,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs,
        Instant statedAt,
        @Nullable UUID interviewId,
        @Nullable Instant dueAt,
        String dueZone,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        @Nullable Instant replacedAt) {

    public static StatementAnswer of(RecordedStatement recorded) {
        TimelineStatement statement = recorded.statement();
        EmployerStatement entry = recorded.entry();
        Deadline deadline = entry.deadline();
        Word answer = entry.answer();
        return new StatementAnswer(
                statement.source().id(),
                statement.source().opportunityId(),
                statement.said().state(),
                statement.said().decisionDate(),
                statement.said().statedAs(),
                statement.statedAt(),
                statement.source().interviewId(),
                deadline == null ? null : deadline.at(),
                statement.zone().getId(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.origin(),
                entry.replacedAt());
    }
}
