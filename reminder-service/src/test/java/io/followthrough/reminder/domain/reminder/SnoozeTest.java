package io.followthrough.reminder.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Story;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A debrief that was nudged at 15:30, quiet hours from 21:00 to 08:00, all in UTC. */
class SnoozeTest {

    private static final Instant END = Instant.parse("2026-11-05T15:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-05T16:00:00Z");

    @ParameterizedTest(name = "asked for {0}, due {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-05T20:59:00Z, 2026-11-06T15:00:00Z, 2026-11-05T20:59:00Z, -
        2026-11-05T21:00:00Z, 2026-11-06T15:00:00Z, 2026-11-06T08:00:00Z, it comes on Friday 6 November 2026 at 08:00 (UTC).
        2026-11-05T23:30:00Z, 2026-11-06T15:00:00Z, 2026-11-06T08:00:00Z, it comes on Friday 6 November 2026 at 08:00 (UTC).
        2026-11-05T23:30:00Z, 2026-11-06T07:00:00Z, 2026-11-05T21:00:00Z, it comes on Thursday 5 November 2026 at 21:00 (UTC).
        2026-11-06T08:00:00Z, 2026-11-06T15:00:00Z, 2026-11-06T08:00:00Z, -
        """)
    void quiet_hours_move_the_end_of_a_snooze(Instant asked, Instant dueAt, Instant until, @Nullable String ending) {
        Snooze snooze = Snooze.of(debrief(dueAt), asked, NOW, ZoneLaw.OF_THE_JVM);

        assertThat(snooze.until()).isEqualTo(until);
        assertThat(ending(snooze)).isEqualTo(ending);
    }

    @Test
    void where_neither_side_fits_it_stays_and_says_so() {
        Instant night = Instant.parse("2026-11-05T22:00:00Z");

        Snooze snooze = Snooze.of(
                debrief(Instant.parse("2026-11-06T07:00:00Z")), night.plusSeconds(60), night, ZoneLaw.OF_THE_JVM);

        assertThat(snooze.until()).isEqualTo(night.plusSeconds(60));
        assertThat(ending(snooze))
                .isEqualTo("neither their end nor their start fits before it is due, so it comes then.");
    }

    @Test
    void the_reason_lasts_until_the_next_snooze_whatever_plans_are_made() {
        Reminder debrief = debrief(END.plusSeconds(24 * 3600));
        Reminder atNight = debrief.snoozed(Snooze.of(debrief, END.plusSeconds(8 * 3600), NOW, ZoneLaw.OF_THE_JVM));
        PlannedReminder anew =
                Story.in("UTC").completed("round", "2026-11-05T15:00").only(ReminderKind.DEBRIEF);

        Reminder planned = atNight.explainedBy(anew);
        Reminder byDay = planned.snoozed(Snooze.of(planned, END.plusSeconds(5 * 3600), NOW, ZoneLaw.OF_THE_JVM));

        assertThat(told(atNight)).hasSize(1);
        assertThat(told(planned)).hasSize(1);
        assertThat(told(planned.snoozed(Snooze.of(planned, END.plusSeconds(9 * 3600), NOW, ZoneLaw.OF_THE_JVM))))
                .hasSize(1);
        assertThat(told(byDay)).isEmpty();
    }

    private static List<String> told(Reminder reminder) {
        return reminder.explanation().trace().stream()
                .filter(Snooze::gave)
                .map(TraceEntry::text)
                .toList();
    }

    private static @Nullable String ending(Snooze snooze) {
        TraceEntry note = snooze.note();
        if (note == null) {
            return null;
        }
        assertThat(note.rule()).isEqualTo(Rule.QUIET_HOURS);
        return note.text().substring(note.text().indexOf("; ") + 2);
    }

    private static Reminder debrief(Instant dueAt) {
        PlannedReminder planned =
                Story.in("UTC").completed("round", "2026-11-05T15:00").only(ReminderKind.DEBRIEF);
        QuietHoursShift quiet =
                new QuietHoursShift(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), ZoneId.of("UTC"));
        return new Reminder(
                UUID.randomUUID(),
                planned.key(),
                new Reminder.Owner(Story.CANDIDATE, Story.OPPORTUNITY, planned.interviewId()),
                planned.about(),
                ReminderState.DUE,
                new Schedule(END, List.of(END.plusSeconds(1800)), dueAt, null, LocalDate.parse("2026-11-05")),
                new NudgeProgress(1, null, END),
                new Delivery(quiet, null),
                new Explanation(planned.trace(), List.of()),
                1,
                null);
    }
}
