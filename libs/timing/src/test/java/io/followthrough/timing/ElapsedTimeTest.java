package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.policy.Policy;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3, R10: hours after the end are elapsed time, whatever the clocks on the wall do meanwhile. */
class ElapsedTimeTest {

    @ParameterizedTest(name = "{1}: 24 hours after {0} it is {2}")
    @CsvSource(textBlock = """
        2026-10-31T15:00, America/New_York,    2026-11-01T14:00
        2026-03-07T15:00, America/New_York,    2026-03-08T16:00
        2026-10-24T15:00, Europe/Berlin,       2026-10-25T14:00
        2026-03-28T15:00, Europe/Berlin,       2026-03-29T16:00
        2026-10-03T15:00, Australia/Sydney,    2026-10-04T16:00
        2026-04-04T15:00, Australia/Sydney,    2026-04-05T14:00
        2026-10-03T15:00, Australia/Lord_Howe, 2026-10-04T15:30
        2026-04-04T15:00, Australia/Lord_Howe, 2026-04-05T14:30
        2026-09-26T15:00, Pacific/Chatham,     2026-09-27T16:00
        2026-11-05T15:00, Asia/Kolkata,        2026-11-06T15:00
        2026-11-05T15:00, Asia/Kathmandu,      2026-11-06T15:00
        2028-02-28T15:00, Europe/Berlin,       2028-02-29T15:00
        2027-02-28T15:00, Europe/Berlin,       2027-03-01T15:00
        2026-12-31T15:00, Pacific/Kiritimati,  2027-01-01T15:00
        2011-12-29T15:00, Pacific/Apia,        2011-12-31T15:00
        """)
    void a_day_later(String end, ZoneId zone, LocalDateTime aDayLater) {
        Story story = Story.in(zone.getId()).completed("round", end, "Ana");

        for (ReminderKind kind : new ReminderKind[] {ReminderKind.DEBRIEF, ReminderKind.THANK_YOU}) {
            PlannedReminder reminder =
                    TimingEngine.plan(story.facts(), Policy.DEFAULT, Almanac.OF_THE_JVM).reminders().stream()
                            .filter(planned -> planned.kind() == kind)
                            .findFirst()
                            .orElseThrow();
            assertThat(reminder.dueAt().atZone(zone).toLocalDateTime()).isEqualTo(aDayLater);
            assertThat(Duration.between(reminder.opensAt(), reminder.dueAt())).isEqualTo(Duration.ofHours(24));
        }
    }
}
