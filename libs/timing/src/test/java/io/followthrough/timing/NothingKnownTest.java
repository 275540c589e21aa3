package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.plan.VerdictState;
import io.followthrough.timing.policy.Policy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An opportunity that was only just opened. */
class NothingKnownTest {

    private final Facts facts = new Facts(
            new CandidateFacts(Story.CANDIDATE, null, null, false, SearchFacts.after(List.of())),
            new OpportunityFacts(
                    Story.OPPORTUNITY, List.of(), EmployerFacts.SILENT, FollowUpFacts.NONE, OwedFacts.NOTHING));

    @Test
    void asks_for_nothing() {
        assertThat(TimingEngine.plan(facts, Policy.DEFAULT, Almanac.OF_THE_JVM).reminders())
                .isEmpty();
        assertThat(TimingEngine.plan(facts, Policy.DEFAULT, Almanac.OF_THE_JVM).advice())
                .isEmpty();
    }

    @Test
    void waits() {
        Instant now = Instant.parse("2026-11-02T12:00:00Z");

        assertThat(TimingEngine.verdict(facts, Policy.DEFAULT, Almanac.OF_THE_JVM, now)
                        .state())
                .isEqualTo(VerdictState.WAIT);
    }
}
