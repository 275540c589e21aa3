package io.followthrough.interview.api.round;

import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.timing.zone.ZoneLaw;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a round takes place instead; without a zone, in the one it was in. */
@Schema(examples = """
        {"startsAt": "2026-11-12T13:00:00Z", "endsAt": "2026-11-12T14:00:00Z"}""")
record RescheduleInterviewRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(min = 1, max = 64) @Nullable String timeZone) {

    InterviewPeriod insteadOf(InterviewPeriod before, ZoneLaw law) {
        return timeZone == null
                ? InterviewPeriod.of(startsAt, endsAt, before.zone())
                : InterviewPeriod.of(startsAt, endsAt, timeZone, law);
    }
}
