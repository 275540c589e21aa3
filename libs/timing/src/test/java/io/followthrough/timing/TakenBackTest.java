package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.plan.VerdictState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was entered by mistake leaves no trace in plans, verdicts and promises. */
class TakenBackTest {

    private static final Instant LATER = Instant.parse("2026-11-20T09:00:00Z");

    private final Facts before = Story.inBerlin()
            .completed("first", "2026-11-02T15:00")
            .decidesBy("2026-11-10", "2026-11-02T15:00")
            .facts();

    private final Facts mistaken = Story.inBerlin()
            .completed("first", "2026-11-02T15:00")
            .completed("mistake", "2026-11-05T15:00")
            .promised("samples", "mistake", "2026-11-09", "2026-11-05T15:00")
            .decidesBy("2026-11-17", "2026-11-05T15:00")
            .facts();

    private static final DecisionDate STANDING =
            new DecisionDate(LocalDate.parse("2026-11-10"), Instant.parse("2026-11-02T14:00:00Z"));

    @Test
    void without_the_latest_round_everything_is_as_it_was_before() {
        Facts left = with(mistaken.opportunity().withoutRound(Story.id("mistake"), STANDING));

        assertThat(plan(left).reminders()).isEqualTo(plan(before).reminders());
        assertThat(promises(left)).isEqualTo(promises(before));
        assertThat(verdict(left)).isEqualTo(verdict(before));
    }

    @Test
    void what_rested_on_it_ends_for_that_reason() {
        UUID mistake = Story.id("mistake");
        Plan left = plan(with(mistaken.opportunity().withoutRound(mistake, STANDING)));
        List<PlannedReminder> gone = plan(mistaken).reminders().stream()
                .filter(reminder -> mistake.equals(reminder.interviewId()))
                .toList();

        assertThat(gone).extracting(PlannedReminder::kind).contains(ReminderKind.DEBRIEF, ReminderKind.MATERIAL);
        assertThat(gone).allSatisfy(reminder -> {
            Ending ending = left.endingOfUnplanned(reminder.key(), mistake).orElseThrow();
            assertThat(ending.state()).isEqualTo(ReminderState.CANCELLED);
            assertThat(ending.trace())
                    .extracting(TraceEntry::text)
                    .first()
                    .asString()
                    .contains("taken back");
        });
    }

    @Test
    void nothing_of_a_void_opportunity_is_to_be_done_and_nobody_is_to_be_asked() {
        Facts gone = with(OpportunityFacts.voided(Story.OPPORTUNITY, LATER));

        assertThat(plan(gone).reminders())
                .extracting(PlannedReminder::kind)
                .doesNotContain(ReminderKind.DEBRIEF, ReminderKind.FOLLOW_UP);
        assertThat(plan(gone).endedKinds()).containsKeys(ReminderKind.DEBRIEF, ReminderKind.THANK_YOU);
        assertThat(promises(gone)).isEmpty();
        assertThat(verdict(gone)).returns(VerdictState.STOP, Verdict::state);
    }

    @Test
    void a_round_goes_to_the_other_opportunity_as_if_it_had_been_entered_there() {
        DecisionDate said = new DecisionDate(LocalDate.parse("2026-11-17"), Instant.parse("2026-11-05T14:00:00Z"));
        OpportunityFacts there = OpportunityFacts.unknown(Story.OPPORTUNITY)
                .takingRound(Story.id("mistake"), mistaken.opportunity(), said);
        Facts entered = Story.inBerlin()
                .completed("mistake", "2026-11-05T15:00")
                .promised("samples", "mistake", "2026-11-09", "2026-11-05T15:00")
                .decidesBy("2026-11-17", "2026-11-05T15:00")
                .facts();

        assertThat(there.rounds()).isEqualTo(entered.opportunity().rounds());
        assertThat(there.owed().materials())
                .isEqualTo(entered.opportunity().owed().materials());
        assertThat(there.employer().decisionDate())
                .isEqualTo(entered.opportunity().employer().decisionDate());
    }

    private Facts with(OpportunityFacts opportunity) {
        return new Facts(before.candidate(), opportunity);
    }

    private static Plan plan(Facts facts) {
        return TimingEngine.plan(facts, Policy.DEFAULT, Almanac.OF_THE_JVM);
    }

    private static List<DatedPromise> promises(Facts facts) {
        return TimingEngine.promises(facts, ZoneLaw.OF_THE_JVM);
    }

    private static Verdict verdict(Facts facts) {
        return TimingEngine.verdict(facts, Policy.DEFAULT, Almanac.OF_THE_JVM, LATER);
    }
}
