package io.followthrough.reminder.domain.revision;

import io.followthrough.reminder.domain.firing.NudgeProgress;
import io.followthrough.reminder.domain.firing.RevisedReminder;
import io.followthrough.reminder.domain.firing.StoredReminder;
import io.followthrough.reminder.domain.plan.Ending;
import io.followthrough.reminder.domain.plan.Explanation;
import io.followthrough.reminder.domain.plan.Plan;
import io.followthrough.reminder.domain.plan.PlannedReminder;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.plan.TraceEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between the reminders that stand and the plan as it is made now. What was done, dismissed or cancelled
 * is history and stays as it is.
 */
public record PlanRevision(List<Reminder> added, List<Move> moved, List<Reminder> ended) {

    /** A reminder whose times or reasons changed. */
    public record Move(Reminder before, Reminder after) {}

    /**
     * What does not follow from plan and stored reminders.
     *
     * @param fulfilled when what a reminder would ask for was done before the reminder was planned: events of different
     *     topics interleave freely
     */
    public record Circumstances(
            Reminder.Owner owner,
            long policyVersion,
            Instant now,
            Map<ReminderKey, Instant> fulfilled,
            Supplier<UUID> newId) {}

    public PlanRevision {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        ended = List.copyOf(ended);
    }

    public boolean isEmpty() {
        return added.isEmpty() && moved.isEmpty() && ended.isEmpty();
    }

    public static PlanRevision of(List<Reminder> stored, Plan plan, Circumstances circumstances) {
        Map<ReminderKey, Reminder> standing = stored.stream()
                .filter(reminder -> reminder.stored().state() != ReminderState.CANCELLED)
                .collect(Collectors.toMap(Reminder::key, Function.identity()));
        List<Reminder> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        for (PlannedReminder planned : plan.reminders()) {
            Reminder before = standing.get(planned.key());
            if (before == null) {
                added.add(added(planned, circumstances));
            } else if (before.isPending()) {
                Reminder after = moved(before, planned, circumstances);
                if (!after.plannedBy(before.policyVersion()).equals(before)) {
                    moved.add(new Move(before, after));
                }
            }
        }
        return new PlanRevision(added, moved, ended(standing, plan, circumstances.now()));
    }

    private static Reminder added(PlannedReminder planned, Circumstances circumstances) {
        Instant fulfilledAt = circumstances.fulfilled().get(planned.key());
        return new Reminder(
                circumstances.newId().get(),
                planned.key(),
                new Reminder.Owner(
                        circumstances.owner().candidateId(),
                        circumstances.owner().opportunityId(),
                        planned.interviewId()),
                planned.about(),
                new StoredReminder(
                        planned.kind(),
                        fulfilledAt == null ? ReminderState.SCHEDULED : ReminderState.DONE,
                        planned.schedule(),
                        NudgeProgress.start(circumstances.now())),
                planned.explanation(),
                circumstances.policyVersion(),
                fulfilledAt);
    }

    private static Reminder moved(Reminder before, PlannedReminder planned, Circumstances circumstances) {
        RevisedReminder revised = RevisedReminder.of(before.stored(), planned.schedule());
        NudgeProgress progress = revised.startsAnew()
                ? NudgeProgress.start(circumstances.now())
                : new NudgeProgress(
                        revised.passed(),
                        before.stored().progress().snoozedUntil(),
                        before.stored().progress().knownAt());
        ReminderState state =
                revised.startsAnew() ? ReminderState.SCHEDULED : before.stored().state();
        return new Reminder(
                before.id(),
                before.key(),
                before.owner(),
                planned.about(),
                new StoredReminder(planned.kind(), state, revised.schedule(), progress),
                planned.explanation(),
                circumstances.policyVersion(),
                null);
    }

    private static List<Reminder> ended(Map<ReminderKey, Reminder> standing, Plan plan, Instant now) {
        return standing.values().stream()
                .filter(Reminder::isPending)
                .flatMap(reminder -> plan.endingOf(reminder.key()).map(ending -> end(reminder, ending, now)).stream())
                .toList();
    }

    /** The dates keep their reasons, the ending adds its own. */
    private static Reminder end(Reminder reminder, Ending ending, Instant now) {
        List<TraceEntry> trace = Stream.concat(reminder.explanation().trace().stream(), ending.trace().stream())
                .toList();
        return reminder.ended(
                ending.state(),
                new Explanation(trace, reminder.explanation().rejectedDates()),
                ending.state() == ReminderState.DONE ? now : null);
    }
}
