package io.followthrough.reminder.domain.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.SampleReminders;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A reminder with nudges on 5, 6 and 7 November at 12:00, known since the 5th, 9:00, due on the 6th at 18:00 (UTC). */
class NextNudgeTest {

    private static final QuietHoursShift QUIET =
            new QuietHoursShift(new QuietHours(LocalTime.parse("21:00"), LocalTime.parse("08:00")), ZoneId.of("UTC"));
    private static final FiringConditions REAL = new FiringConditions(QUIET, ZoneLaw.OF_THE_JVM, false);
    private static final FiringConditions SANDBOX = new FiringConditions(QUIET, ZoneLaw.OF_THE_JVM, true);

    /** A dash means none. */
    @ParameterizedTest(name = "{0}, {1} passed, at {2}: fires {3}, {4} passed, next {5}")
    @CsvSource(nullValues = "-", textBlock = """
            DEBRIEF,        0, 05T11:59, -,        0, 05T12:00
            DEBRIEF,        0, 05T12:00, 05T12:00, 1, 06T12:00
            DEBRIEF,        1, 05T12:01, -,        1, 06T12:00
            DEBRIEF,        1, 06T12:00, 06T12:00, 2, 07T12:00
            DEBRIEF,        2, 07T12:00, 07T12:00, 3, -
            DEBRIEF,        3, 09T12:00, -,        3, -
            DEBRIEF,        0, 06T13:00, 06T12:00, 2, 07T12:00
            DEBRIEF,        0, 20T12:00, 07T12:00, 3, -
            DEBRIEF,        0, 05T22:00, -,        0, 06T08:00
            DEBRIEF,        0, 06T08:00, 05T12:00, 1, 06T12:00
            DEBRIEF,        0, 20T23:00, -,        0, 21T08:00
            PROFILE_UPDATE, 0, 06T17:59, 06T12:00, 2, 07T12:00
            PROFILE_UPDATE, 1, 06T18:00, -,        3, -
            PROFILE_UPDATE, 0, 20T12:00, -,        3, -
            """)
    void fires_on_time_and_catches_up_once_when_late(
            ReminderKind kind, int passed, String now, @Nullable String fires, int passedThen, @Nullable String next) {
        NextNudge nudge = NextNudge.of(reminder(kind, passed), november(now), REAL);

        assertThat(nudge.firing()).isEqualTo(fires == null ? List.of() : List.of(november(fires)));
        assertThat(nudge.passed()).isEqualTo(passedThen);
        assertThat(nudge.nextAt()).isEqualTo(next == null ? null : november(next));
    }

    @ParameterizedTest(name = "{0} after its moment in quiet hours: fires {1}")
    @CsvSource(textBlock = """
            PT0S,    true
            PT4M59S, true
            PT5M,    false
            """)
    void a_nudge_left_in_quiet_hours_fires_there_unless_it_is_late(Duration delay, boolean fires) {
        Instant night = november("05T23:00");
        Reminder reminder = stored(
                ReminderKind.DEBRIEF, ReminderState.SCHEDULED, List.of(night), new NudgeProgress(0, null, night));

        NextNudge nudge = NextNudge.of(reminder, night.plus(delay), REAL);

        assertThat(nudge.firing().isEmpty()).isEqualTo(!fires);
    }

    @Test
    void a_sandbox_fires_every_nudge_its_clock_was_moved_over() {
        NextNudge nudge = NextNudge.of(reminder(ReminderKind.PROFILE_UPDATE, 0), november("20T23:00"), SANDBOX);

        assertThat(nudge)
                .isEqualTo(new NextNudge(
                        List.of(november("05T12:00"), november("06T12:00"), november("07T12:00")), 3, null));
    }

    @Test
    void a_sandbox_fires_only_the_latest_of_those_that_were_late_when_reported() {
        Reminder late = stored(
                ReminderKind.DEBRIEF, ReminderState.SCHEDULED, nudges(), NudgeProgress.start(november("06T13:00")));

        assertThat(NextNudge.of(late, november("06T13:00"), SANDBOX).firing()).containsExactly(november("06T12:00"));
        assertThat(NextNudge.of(late, november("20T13:00"), SANDBOX).firing())
                .containsExactly(november("06T12:00"), november("07T12:00"));
    }

    @Test
    void a_sandbox_fires_nothing_of_what_was_over_when_reported() {
        Reminder late = stored(
                ReminderKind.EVALUATE_JOB,
                ReminderState.SCHEDULED,
                nudges(),
                NudgeProgress.start(november("06T19:00")));

        assertThat(NextNudge.of(late, november("06T19:00"), SANDBOX).firing()).isEmpty();
    }

    @ParameterizedTest(name = "snoozed until {0}, at {1}: fires {2}, {3} passed, next {4}")
    @CsvSource(nullValues = "-", textBlock = """
            06T09:00, 06T08:59, -,        1, 06T09:00
            06T09:00, 06T09:00, 06T09:00, 1, 06T12:00
            06T09:00, 06T12:30, 06T12:00, 2, 07T12:00
            06T13:00, 06T12:30, -,        2, 06T13:00
            06T13:00, 06T13:00, 06T13:00, 2, 07T12:00
            09T12:00, 09T12:00, 09T12:00, 3, -
            """)
    void a_snooze_stands_for_the_nudges_before_its_end(
            String until, String now, @Nullable String fires, int passedThen, @Nullable String next) {
        Reminder snoozed = stored(
                ReminderKind.DEBRIEF,
                ReminderState.SNOOZED,
                nudges(),
                new NudgeProgress(1, november(until), november("05T09:00")));

        NextNudge nudge = NextNudge.of(snoozed, november(now), REAL);

        assertThat(nudge.firing()).isEqualTo(fires == null ? List.of() : List.of(november(fires)));
        assertThat(nudge.passed()).isEqualTo(passedThen);
        assertThat(nudge.nextAt()).isEqualTo(next == null ? null : november(next));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"DONE", "DISMISSED", "CANCELLED"})
    void what_is_final_never_fires(ReminderState state) {
        Reminder done = stored(ReminderKind.DEBRIEF, state, nudges(), NudgeProgress.start(november("05T09:00")));

        assertThat(NextNudge.of(done, november("05T12:00"), REAL)).isEqualTo(new NextNudge(List.of(), 0, null));
    }

    @Test
    void what_is_shown_but_not_nudged_is_told_of_once_when_it_opens() {
        Reminder connect = stored(
                ReminderKind.CONNECT, ReminderState.SCHEDULED, List.of(), NudgeProgress.start(november("05T09:00")));
        Instant opensAt = connect.schedule().opensAt();

        assertThat(NextNudge.of(connect, opensAt, REAL)).isEqualTo(new NextNudge(List.of(opensAt), 1, null));
        assertThat(connect.nextMoment()).contains(opensAt);
        Reminder told = stored(
                ReminderKind.CONNECT, ReminderState.DUE, List.of(), new NudgeProgress(1, null, november("05T09:00")));
        assertThat(told.nextMoment()).isEmpty();
    }

    @Test
    void a_material_that_was_overdue_at_once_never_fires() {
        Reminder material = stored(
                ReminderKind.MATERIAL, ReminderState.SCHEDULED, List.of(), NudgeProgress.start(november("05T09:00")));

        assertThat(NextNudge.of(material, november("05T12:00"), REAL)).isEqualTo(new NextNudge(List.of(), 0, null));
    }

    /** However many its clock was moved over: one is as it is, of more the first fires and the next look is for the second. */
    @ParameterizedTest(name = "of {0}")
    @ValueSource(ints = {1, 2, 3})
    void a_sandbox_fires_one_at_a_time(int come) {
        Reminder debrief = stored(
                ReminderKind.DEBRIEF,
                ReminderState.SCHEDULED,
                nudges(),
                NudgeProgress.start(nudges().get(0).minusSeconds(1)));
        NextNudge all = NextNudge.of(
                debrief, nudges().get(come - 1), new FiringConditions(REAL.quietHours(), ZoneLaw.OF_THE_JVM, true));

        NextNudge one = OneNudge.of(all, debrief);

        assertThat(all.firing()).hasSize(come);
        assertThat(one).isEqualTo(new NextNudge(List.of(nudges().get(0)), 1, nudges().get(1)));
    }

    private static Reminder reminder(ReminderKind kind, int passed) {
        return stored(kind, ReminderState.SCHEDULED, nudges(), new NudgeProgress(passed, null, november("05T09:00")));
    }

    private static List<Instant> nudges() {
        return Stream.of("05T12:00", "06T12:00", "07T12:00")
                .map(NextNudgeTest::november)
                .toList();
    }

    private static Reminder stored(
            ReminderKind kind, ReminderState state, List<Instant> nudges, NudgeProgress progress) {
        Schedule schedule =
                new Schedule(november("05T09:00"), nudges, november("06T18:00"), null, LocalDate.parse("2026-11-05"));
        return SampleReminders.of(kind, state, schedule, progress);
    }

    private static Instant november(String dayAndTime) {
        return LocalDateTime.parse("2026-11-" + dayAndTime).toInstant(ZoneOffset.UTC);
    }
}
