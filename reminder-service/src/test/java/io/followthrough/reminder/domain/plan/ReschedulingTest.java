package io.followthrough.reminder.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.SampleReminders;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan made again: what has fired is history, what has not moves. */
class ReschedulingTest {

    @ParameterizedTest(name = "{0}, {1} passed, planned again on day {2} as {3}: {4}, {5} passed, anew {6}")
    @CsvSource(nullValues = "-", textBlock = """
            05T12 06T12 07T12, 0, 5, 05T13 06T13 07T13, 05T13 06T13 07T13, 0, false
            05T12 06T12 07T12, 1, 5, 05T13 06T13 07T13, 05T12 06T13 07T13, 1, false
            05T12 06T12 07T12, 2, 5, 05T13 06T13 07T13, 05T12 06T12 07T13, 2, false
            05T12 06T12 07T12, 3, 5, 05T13 06T13 07T13, 05T12 06T12 07T12, 3, false
            05T12 06T12,       1, 5, 05T09 05T11 06T13, 05T12 06T13,       1, false
            05T12,             1, 5, 05T13,             05T12,             1, false
            05T12,             1, 5, -,                 05T12,             1, false
            05T12,             1, 9, 09T12,             09T12,             0, true
            05T12,             0, 9, 09T12,             09T12,             0, true
            """)
    void keeps_history(
            String stored,
            int passed,
            int day,
            @Nullable String planned,
            String revised,
            int passedThen,
            boolean startsAnew) {
        Reminder before = SampleReminders.of(
                ReminderKind.DEBRIEF,
                ReminderState.DUE,
                schedule(stored, 5),
                new NudgeProgress(passed, null, at("05T09")));

        Instant now = at("04T09");
        Reminder after = Rescheduling.of(before, schedule(planned, day), now);

        assertThat(after)
                .isEqualTo(before.rescheduled(
                        schedule(revised, day),
                        startsAnew ? ReminderState.SCHEDULED : before.state(),
                        startsAnew
                                ? NudgeProgress.start(now)
                                : new NudgeProgress(
                                        passedThen, null, before.progress().knownAt())));
    }

    /** The due time is a day after the date, so that a change of the date shows. */
    private static Schedule schedule(@Nullable String nudges, int day) {
        LocalDate date = LocalDate.of(2026, 11, day);
        List<Instant> moments = nudges == null
                ? List.of()
                : Arrays.stream(nudges.split(" ")).map(ReschedulingTest::at).toList();
        Instant dueAt = Instant.parse(date.plusDays(1) + "T00:00:00Z");
        return new Schedule(Instant.parse(date + "T00:00:00Z"), moments, dueAt, null, date);
    }

    private static Instant at(String dayAndHour) {
        return Instant.parse("2026-11-" + dayAndHour + ":00:00Z");
    }
}
