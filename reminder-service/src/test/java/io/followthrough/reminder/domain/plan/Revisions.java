package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.SampleReminders;
import io.followthrough.timing.Story;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Revisions of the plan after one round in Berlin, which ended on Thursday 5 November 2026 at 15:00. */
final class Revisions {

    static final Instant NOW = Instant.parse("2026-11-05T14:30:00Z");
    static final Instant LATER = Instant.parse("2026-11-13T08:00:00Z");
    static final ReminderKey DEBRIEF = ReminderKey.ofInterview(ReminderKind.DEBRIEF, Story.id("round 1"));
    static final ReminderKey FOLLOW_UP = ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 1"), 1);

    private Revisions() {}

    static Story story() {
        return Story.inBerlin().completed("round 1", "2026-11-05T15:00", "Ana");
    }

    static List<Reminder> stored() {
        return revise(List.of(), story().plan(), NOW).added();
    }

    static List<Reminder> replaced(Reminder changed) {
        return Stream.concat(
                        stored().stream().filter(reminder -> !reminder.key().equals(changed.key())), Stream.of(changed))
                .toList();
    }

    static PlanRevision revise(List<Reminder> stored, Plan plan, Instant now) {
        return PlanRevision.of(stored, plan, circumstances(now, Map.of()));
    }

    static PlanRevision.Circumstances circumstances(Instant now, Map<ReminderKey, Instant> fulfilled) {
        return circumstances(now, fulfilled, 1);
    }

    static PlanRevision.Circumstances circumstances(
            Instant now, Map<ReminderKey, Instant> fulfilled, long policyVersion) {
        return new PlanRevision.Circumstances(
                new Reminder.Owner(Story.CANDIDATE, Story.OPPORTUNITY, null),
                policyVersion,
                SampleReminders.AT_ANY_HOUR,
                now,
                fulfilled,
                UUID::randomUUID);
    }

    static Reminder with(Reminder reminder, ReminderState state, NudgeProgress progress) {
        return reminder.rescheduled(reminder.schedule(), state, progress);
    }

    static Reminder find(List<Reminder> reminders, ReminderKey key) {
        return reminders.stream()
                .filter(reminder -> reminder.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static List<Rule> rules(Reminder reminder) {
        return reminder.explanation().trace().stream().map(TraceEntry::rule).toList();
    }
}
