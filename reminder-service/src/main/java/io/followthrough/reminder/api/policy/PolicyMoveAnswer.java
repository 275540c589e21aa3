package io.followthrough.reminder.api.policy;

import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.domain.policy.PolicyMove;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Schedule;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that the policy would move.
 *
 * @param reminderId absent if it would be planned only then
 * @param from its times as they stand; absent if it would be planned only then
 * @param to its times then; absent if it would be cancelled
 */
@Schema(
        examples = "{" + Examples.CANDIDATE + ", " + Examples.OPPORTUNITY + ", " + Examples.INTERVIEW
                + ", \"reminderId\": " + Examples.REMINDER_ID + ", \"kind\": \"FOLLOW_UP\", " + Examples.ABOUT
                + ", \"from\": {" + Examples.SCHEDULE + """
                }, "to": {"opensAt": "2026-11-11T23:00:00Z", "remindAt": ["2026-11-12T09:00:00Z"],
                "dueAt": "2026-11-13T23:00:00Z", "localDate": "2026-11-12"}}""")
record PolicyMoveAnswer(
        String candidateId,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        @Nullable UUID reminderId,
        ReminderKind kind,
        About about,
        @Nullable Schedule from,
        @Nullable Schedule to) {

    static PolicyMoveAnswer of(PolicyMove move) {
        return new PolicyMoveAnswer(
                move.owner().candidateId(),
                move.owner().opportunityId(),
                move.owner().interviewId(),
                move.reminderId(),
                move.key().kind(),
                move.about(),
                move.from(),
                move.to());
    }
}
