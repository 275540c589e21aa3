package io.followthrough.interview.api;

import io.followthrough.interview.domain.InterviewPeriod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a round takes place instead; without a zone, in the one it was in. */
record RescheduleInterviewRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(min = 1, max = 64) @Nullable String timeZone) {

    InterviewPeriod insteadOf(InterviewPeriod before) {
        return timeZone == null
                ? new InterviewPeriod(startsAt, endsAt, before.zone())
                : InterviewPeriod.of(startsAt, endsAt, timeZone);
    }
}
