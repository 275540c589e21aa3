package io.followthrough.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.story.Plan.About;
import io.followthrough.story.Plan.Reason;
import io.followthrough.story.Plan.Rejected;
import io.followthrough.story.Plan.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTimelineTest {

    private static final Instant SIX = Instant.parse("2026-11-05T17:00:00Z");
    private static final Reason REASON = new Reason("R9", "S1", "Everyone you met gets a note of their own.");

    @Test
    void tells_when_and_why_with_the_dates_passed_over() {
        Reminder followUp = new Reminder(
                UUID.randomUUID(),
                "FOLLOW_UP",
                new About("OPPORTUNITY", UUID.randomUUID(), null),
                "SCHEDULED",
                Instant.parse("2026-11-08T23:00:00Z"),
                List.of(Instant.parse("2026-11-09T09:00:00Z")),
                Instant.parse("2026-11-10T23:00:00Z"),
                LocalDate.of(2026, 11, 9),
                List.of(new Reason("R24", "S1", "They said they would decide by Friday.")),
                List.of(
                        new Rejected(LocalDate.of(2026, 11, 7), List.of("R27", "WEEKEND")),
                        new Rejected(LocalDate.of(2026, 11, 8), List.of("WEEKEND"))));

        assertThat(PlanTimeline.of(plan(followUp)))
                .containsExactly(
                        "  Mon 9 Nov 10:00   o  FOLLOW_UP",
                        "                    |  SCHEDULED, due by the end of Tue 10 Nov",
                        "                    |  - They said they would decide by Friday. (R24, S1)",
                        "                    |  - passed over: Sat 7 Nov (R27, WEEKEND), Sun 8 Nov (WEEKEND)",
                        "                    |");
    }

    @Test
    void tells_what_is_owed_to_several_people_once() {
        assertThat(PlanTimeline.of(plan(thankYou("Amara Okafor"), thankYou("Mei Tanaka"))))
                .containsOnlyOnce("  Thu 5 Nov 18:00   o  THANK_YOU  Amara Okafor, Mei Tanaka")
                .hasSize(4);
    }

    @Test
    void fits_into_a_hundred_columns() {
        Reason wordy = new Reason("R5", "S1", "Most people forget up to 73 % within one or two days. ".repeat(5));

        assertThat(PlanTimeline.of(plan(thankYou("Amara Okafor", wordy))))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private static Plan plan(Reminder... reminders) {
        return new Plan(UUID.randomUUID(), UUID.randomUUID(), "cand-1", List.of(reminders));
    }

    private static Reminder thankYou(String name) {
        return thankYou(name, REASON);
    }

    private static Reminder thankYou(String name, Reason reason) {
        return new Reminder(
                UUID.randomUUID(),
                "THANK_YOU",
                new About("INTERVIEWER", UUID.randomUUID(), name),
                "SCHEDULED",
                SIX,
                List.of(SIX),
                SIX,
                LocalDate.of(2026, 11, 5),
                List.of(reason),
                List.of());
    }
}
