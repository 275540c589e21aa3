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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A nudge of 5 November at noon; quiet hours from 21:00 to 08:00 (UTC). */
class LatenessTest {

    private static final Instant MOMENT = Instant.parse("2026-11-05T12:00:00Z");
    private static final QuietHoursShift QUIET =
            new QuietHoursShift(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), ZoneId.of("UTC"));

    @ParameterizedTest(name = "known {0}, fires {1}: late by {2}, reported late by {3}, itself late by {4}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-05T09:00:00Z, 2026-11-05T12:00:59Z, -,         -,       -
        2026-11-05T09:00:00Z, 2026-11-05T12:01:00Z, PT1M,      -,       PT1M
        2026-11-05T09:00:00Z, 2026-11-06T08:00:00Z, PT20H,     -,       PT20H
        2026-11-05T17:50:00Z, 2026-11-05T17:50:05Z, PT5H50M5S, PT5H50M, -
        2026-11-05T17:50:00Z, 2026-11-05T18:00:00Z, PT6H,      PT5H50M, PT10M
        2026-11-05T22:00:00Z, 2026-11-06T08:00:02Z, PT20H2S,   PT20H,   -
        2026-11-05T22:00:00Z, 2026-11-06T09:00:00Z, PT21H,     PT20H,   PT1H
        2026-11-05T12:00:30Z, 2026-11-05T12:05:00Z, PT5M,      -,       PT5M
        """)
    void is_told_apart(
            Instant knownAt,
            Instant now,
            @Nullable Duration total,
            @Nullable Duration reported,
            @Nullable Duration own) {
        Lateness late =
                Lateness.of(known(knownAt), MOMENT, now, new FiringConditions(QUIET, ZoneLaw.OF_THE_JVM, false));

        assertThat(late).isEqualTo(new Lateness(total, reported));
        assertThat(late.own()).isEqualTo(own);
    }

    @Test
    void a_sandbox_clock_that_is_moved_over_the_moment_makes_nothing_late() {
        FiringConditions sandbox = new FiringConditions(QUIET, ZoneLaw.OF_THE_JVM, true);

        assertThat(Lateness.of(known(MOMENT.minusSeconds(60)), MOMENT, MOMENT.plusSeconds(9000), sandbox))
                .isEqualTo(new Lateness(null, null));
        assertThat(Lateness.of(known(MOMENT.plusSeconds(9000)), MOMENT, MOMENT.plusSeconds(9000), sandbox)
                        .reported())
                .isEqualTo(Duration.ofSeconds(9000));
    }

    private static Reminder known(Instant at) {
        Schedule schedule = new Schedule(
                MOMENT.minusSeconds(3600),
                List.of(MOMENT),
                MOMENT.plusSeconds(86_400),
                null,
                LocalDate.parse("2026-11-05"));
        return SampleReminders.of(ReminderKind.DEBRIEF, ReminderState.SCHEDULED, schedule, NudgeProgress.start(at));
    }
}
