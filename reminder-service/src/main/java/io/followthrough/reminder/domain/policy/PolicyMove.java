package io.followthrough.reminder.domain.policy;

import io.followthrough.reminder.domain.plan.PlanRevision;
import io.followthrough.reminder.domain.plan.RevisedPlan;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that another policy would move.
 *
 * @param reminderId none if it would be planned only then
 * @param from its times as they stand; none if it would be planned only then
 * @param to its times then; none if it would be cancelled
 */
public record PolicyMove(
        @Nullable UUID reminderId,
        ReminderKey key,
        Reminder.Owner owner,
        About about,
        @Nullable Schedule from,
        @Nullable Schedule to) {

    /** The moves of a candidate's revised plans, by key; other reasons for the same times are no move. */
    public static List<PolicyMove> of(List<RevisedPlan> plans) {
        return plans.stream()
                .map(RevisedPlan::revision)
                .flatMap(PolicyMove::of)
                .sorted(Comparator.comparing(move -> move.key().toString()))
                .toList();
    }

    private static Stream<PolicyMove> of(PlanRevision revision) {
        Stream<PolicyMove> added =
                revision.added().stream().map(reminder -> move(null, reminder, null, schedule(reminder)));
        Stream<PolicyMove> moved = revision.moved().stream()
                .filter(PlanRevision.Move::changesTimes)
                .map(move -> move(move.before().id(), move.after(), schedule(move.before()), schedule(move.after())));
        Stream<PolicyMove> ended =
                revision.ended().stream().map(reminder -> move(reminder.id(), reminder, schedule(reminder), null));
        return Stream.of(added, moved, ended).flatMap(moves -> moves);
    }

    private static PolicyMove move(
            @Nullable UUID id, Reminder reminder, @Nullable Schedule from, @Nullable Schedule to) {
        return new PolicyMove(id, reminder.key(), reminder.owner(), reminder.about(), from, to);
    }

    private static Schedule schedule(Reminder reminder) {
        return reminder.schedule();
    }
}
