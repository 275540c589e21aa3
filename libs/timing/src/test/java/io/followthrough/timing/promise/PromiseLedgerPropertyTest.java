package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.round.InterviewOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens, and in whatever order: the ledger and the facts agree on what is broken. */
class PromiseLedgerPropertyTest {

    private static final Instant MET = Instant.parse("2026-11-05T16:00:00Z");
    private static final Instant END = Instant.parse("2026-12-24T12:00:00Z");
    private static final List<String> DATES = List.of("2026-11-06", "2026-11-09", "2026-11-10", "2026-11-17");

    /** Something that happens so long after what happened before. */
    record Step(Duration later, String name, Consumer<PlayedOpportunity> happens) {

        @Override
        public String toString() {
            return later + " later: " + name;
        }
    }

    @Property
    void ledger_and_facts_agree_while_no_answer_turns_out_to_be_none(@ForAll("withoutMistakes") List<Step> steps) {
        assertThat(played(steps).brokenByLedger()).isEqualTo(played(steps).brokenByFacts());
    }

    @Property
    void ledger_and_facts_agree_on_one_date_whatever_is_recorded_by_mistake(@ForAll("ofOneDate") List<Step> steps) {
        assertThat(played(steps).brokenByLedger()).isEqualTo(played(steps).brokenByFacts());
    }

    private static PlayedOpportunity played(List<Step> steps) {
        PlayedOpportunity opportunity = new PlayedOpportunity();
        opportunity.at(MET.minus(Duration.ofDays(3)));
        opportunity.round("2026-11-05T14:00:00Z", "Europe/Berlin");
        opportunity.at(MET);
        opportunity.completed("2026-11-10", "2026-11-09");
        Instant now = MET;
        for (Step step : steps) {
            now = now.plus(step.later());
            opportunity.at(now);
            step.happens().accept(opportunity);
        }
        opportunity.at(END);
        return opportunity;
    }

    @Provide
    Arbitrary<List<Step>> withoutMistakes() {
        return inAnyOrder(
                Arbitraries.of(DATES).map(date -> step("they say " + date, play -> play.timeline(date))),
                Arbitraries.of(
                        step("they take it back", PlayedOpportunity::noTimeline),
                        step("it is taken up again", PlayedOpportunity::reopen)),
                outcomes().filter(OpportunityOutcome::isAnswer).map(PromiseLedgerPropertyTest::endsOnce),
                roundOutcomes().filter(InterviewOutcome::isResponse).map(PromiseLedgerPropertyTest::roundEnds),
                others());
    }

    @Provide
    Arbitrary<List<Step>> ofOneDate() {
        return inAnyOrder(
                outcomes().map(PromiseLedgerPropertyTest::endsOnce),
                roundOutcomes().map(PromiseLedgerPropertyTest::roundEnds),
                others());
    }

    private static Arbitrary<Step> others() {
        return Arbitraries.oneOf(
                Arbitraries.of(DATES).map(date -> step("a material for " + date, play -> play.material(date))),
                Arbitraries.of(
                        step("they answer", PlayedOpportunity::answered),
                        step("an answer of the 8th is told", PromiseLedgerPropertyTest::answerOfThe8th),
                        step("what was promised first is sent", PlayedOpportunity::sent)));
    }

    @SafeVarargs
    private static Arbitrary<List<Step>> inAnyOrder(Arbitrary<Step>... steps) {
        Arbitrary<Duration> gaps = Arbitraries.integers().between(1, 96).map(Duration::ofHours);
        return Combinators.combine(gaps, Arbitraries.oneOf(List.of(steps)))
                .as((gap, step) -> new Step(gap, step.name(), step.happens()))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<OpportunityOutcome> outcomes() {
        return Arbitraries.of(OpportunityOutcome.values());
    }

    private static Arbitrary<InterviewOutcome> roundOutcomes() {
        return Arbitraries.of(InterviewOutcome.values());
    }

    /** One answer is enough: of several the facts know the first and the one that stands, the ledger only the last. */
    private static Step endsOnce(OpportunityOutcome outcome) {
        return step("it ends with " + outcome, play -> {
            if (!outcome.isAnswer() || !play.isAnswered()) {
                play.outcome(outcome);
            }
        });
    }

    /** Another answer in the place of the first comes later: of a round's outcomes the facts know the last one only. */
    private static Step roundEnds(InterviewOutcome outcome) {
        return step("the round ends with " + outcome, play -> {
            if (!outcome.isResponse() || !play.roundIsAnswered()) {
                play.roundOutcome(outcome);
            }
        });
    }

    /** Told before a broken date is said again: after that the facts do not know which of the two it kept. */
    private static void answerOfThe8th(PlayedOpportunity play) {
        if (!play.saysBrokenDateAgain()) {
            play.answeredAt("2026-11-08T12:00:00Z");
        }
    }

    private static Step step(String name, Consumer<PlayedOpportunity> happens) {
        return new Step(Duration.ZERO, name, happens);
    }
}
