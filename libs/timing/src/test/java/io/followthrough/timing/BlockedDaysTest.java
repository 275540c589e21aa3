package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days without follow-ups, as a picture shows them. */
class BlockedDaysTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-16");

    /** Thursday 5 November 2026. */
    private final Story story = Story.inBerlin().completed("round", "2026-11-05T15:00");

    @Test
    void each_day_has_every_rule_against_it() {
        Policy policy = Policies.with(Policies.Field.HOLIDAYS, List.of(LAST));

        assertThat(blocked(story, policy))
                .containsExactly(
                        "2026-11-05 [R26]",
                        "2026-11-06 [R27]",
                        "2026-11-07 [R27, WEEKEND]",
                        "2026-11-08 [WEEKEND]",
                        "2026-11-14 [WEEKEND]",
                        "2026-11-15 [WEEKEND]",
                        "2026-11-16 [HOLIDAY]");
    }

    @Test
    void weekends_are_open_to_who_does_not_keep_to_business_days() {
        assertThat(blocked(story, Policies.with(Policies.Field.BUSINESS_DAYS_ONLY, false)))
                .containsExactly("2026-11-05 [R26]", "2026-11-06 [R27]", "2026-11-07 [R27]");
    }

    @Test
    void the_days_after_a_follow_up_are_too_close() {
        assertThat(blocked(story.followedUp("2026-11-12T10:00"), Policy.DEFAULT))
                .contains("2026-11-13 [R28]", "2026-11-14 [R28, WEEKEND]", "2026-11-16 [R28]");
    }

    @Test
    void they_count_from_the_latest_round() {
        assertThat(blocked(story.completed("round 2", "2026-11-11T15:00"), Policy.DEFAULT))
                .startsWith("2026-11-11 [R26]");
    }

    @Test
    void without_a_round_nothing_is_blocked() {
        assertThat(blocked(Story.inBerlin(), Policy.DEFAULT)).isEmpty();
    }

    private static List<String> blocked(Story story, Policy policy) {
        return TimingEngine.blockedDays(story.facts().opportunity(), policy, Almanac.OF_THE_JVM, LAST).stream()
                .map(BlockedDaysTest::text)
                .toList();
    }

    private static String text(RejectedDate day) {
        return day.date() + " " + day.rules();
    }
}
