package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

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
    void eachDayHasEveryRuleAgainstIt() {
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
    void weekendsAreOpenToWhoDoesNotKeepToBusinessDays() {
        assertThat(blocked(story, Policies.with(Policies.Field.BUSINESS_DAYS_ONLY, false)))
                .containsExactly("2026-11-05 [R26]", "2026-11-06 [R27]", "2026-11-07 [R27]");
    }

    @Test
    void theDaysAfterAFollowUpAreTooClose() {
        assertThat(blocked(story.followedUp("2026-11-12T10:00"), Policy.DEFAULT))
                .contains("2026-11-13 [R28]", "2026-11-14 [R28, WEEKEND]", "2026-11-16 [R28]");
    }

    @Test
    void theyCountFromTheLatestRound() {
        assertThat(blocked(story.completed("round 2", "2026-11-11T15:00"), Policy.DEFAULT))
                .startsWith("2026-11-11 [R26]");
    }

    @Test
    void withoutARoundNothingIsBlocked() {
        assertThat(blocked(Story.inBerlin(), Policy.DEFAULT)).isEmpty();
    }

    private static List<String> blocked(Story story, Policy policy) {
        return TimingEngine.blockedDays(story.facts().opportunity(), policy, LAST).stream()
                .map(BlockedDaysTest::text)
                .toList();
    }

    private static String text(RejectedDate day) {
        return day.date() + " " + day.rules();
    }
}
