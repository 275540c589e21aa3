package io.followthrough.interview.store.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an employer said of its decision (R1), and what became of it, as it is handed out.
 *
 * @param dueAt the end of the decision date by the clocks of {@code dueZone}; absent when no date was said
 * @param replacedAt when another date was said before this one fell due
 * @param answeredBy the response, round or opportunity that was the answer
 */
public record StatementView(
        UUID id,
        UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs,
        Instant statedAt,
        @Nullable Instant dueAt,
        String dueZone,
        @Nullable Instant replacedAt,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy) {}
