package io.followthrough.reminder.api.policy;

import io.followthrough.reminder.domain.plan.About;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.Schedule;
import io.followthrough.reminder.domain.revision.PolicyMove;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that the policy would move.
 *
 * @param reminderId absent if it would be planned only then
 * @param from its times as they stand; absent if it would be planned only then
 * @param to its times then; absent if it would be cancelled
 */
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
