package io.followthrough.reminder.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The state a reader sees: what is stored, and the clock. Opens at 10:00, due at 18:00. */
class ReminderStateTest {

    @ParameterizedTest(name = "{0} {1}, snoozed until {2}, at {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            THANK_YOU,      SCHEDULED, -,     09:59, SCHEDULED
            THANK_YOU,      SCHEDULED, -,     12:00, SCHEDULED
            THANK_YOU,      DUE,       -,     17:59, DUE
            THANK_YOU,      DUE,       -,     18:00, OVERDUE
            FOLLOW_UP,      SCHEDULED, -,     18:00, OVERDUE
            MATERIAL,       DUE,       -,     19:00, OVERDUE
            PROFILE_UPDATE, DUE,       -,     17:59, DUE
            PROFILE_UPDATE, DUE,       -,     18:00, EXPIRED
            KEEP_SEARCHING, SCHEDULED, -,     18:00, EXPIRED
            CONNECT,        SCHEDULED, -,     09:59, SCHEDULED
            CONNECT,        SCHEDULED, -,     10:00, DUE
            CONNECT,        SCHEDULED, -,     18:00, EXPIRED
            THANK_YOU,      SNOOZED,   16:00, 15:59, SNOOZED
            THANK_YOU,      SNOOZED,   16:00, 16:00, DUE
            THANK_YOU,      SNOOZED,   20:00, 19:00, SNOOZED
            THANK_YOU,      SNOOZED,   20:00, 20:00, OVERDUE
            EVALUATE_JOB,   SNOOZED,   20:00, 18:00, EXPIRED
            THANK_YOU,      DONE,      -,     19:00, DONE
            EVALUATE_JOB,   DISMISSED, -,     19:00, DISMISSED
            FOLLOW_UP,      CANCELLED, -,     19:00, CANCELLED
            """)
    void reads_the_clock(
            ReminderKind kind, ReminderState stored, @Nullable String snoozed, String now, ReminderState seen) {
        assertThat(reminder(kind, stored, snoozed == null ? null : at(snoozed)).stateAt(at(now)))
                .isEqualTo(seen);
    }

    /** A snooze brings nothing forward: what has not spoken yet is not heard of before this. */
    @Test
    void has_its_first_moment_ahead_until_it_has_spoken() {
        Reminder planned = reminder(ReminderKind.FOLLOW_UP, ReminderState.SCHEDULED, null);
        Reminder shown = reminder(ReminderKind.CONNECT, ReminderState.SCHEDULED, null);
        Reminder fired = SampleReminders.of(
                ReminderKind.FOLLOW_UP, ReminderState.DUE, planned.schedule(), new NudgeProgress(1, null, at("09:00")));

        assertThat(planned.firstMomentAhead()).contains(at("12:00"));
        assertThat(shown.firstMomentAhead()).contains(at("10:00"));
        assertThat(fired.firstMomentAhead()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"OVERDUE", "EXPIRED"})
    void never_stores_what_the_clock_tells(ReminderState state) {
        assertThatThrownBy(() -> reminder(ReminderKind.DEBRIEF, state, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Reminder reminder(ReminderKind kind, ReminderState state, @Nullable Instant snoozedUntil) {
        List<Instant> nudges = kind == ReminderKind.CONNECT ? List.of() : List.of(at("12:00"));
        Schedule schedule = new Schedule(at("10:00"), nudges, at("18:00"), null, LocalDate.parse("2026-11-05"));
        return SampleReminders.of(kind, state, schedule, new NudgeProgress(0, snoozedUntil, at("09:00")));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-05T" + time + ":00Z");
    }
}
