package io.followthrough.timing;

import static io.followthrough.timing.facts.OpportunityOutcome.NO_RESPONSE;
import static io.followthrough.timing.facts.OpportunityOutcome.OFFER_ACCEPTED;
import static io.followthrough.timing.facts.OpportunityOutcome.OFFER_RECEIVED;
import static io.followthrough.timing.facts.OpportunityOutcome.REJECTED;
import static io.followthrough.timing.facts.OpportunityOutcome.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.Invitation;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which promises still stand after what has happened (R2, R24): met on Thursday 5 November 2026 in Berlin, a decision and
 * samples promised for Tuesday 10. PromiseLedgerTest holds the ledger against the facts.
 */
class PromisesKeptTest {

    private static final String DECISION = "EMPLOYER:2026-11-10 2026-11-10T23:00:00Z";
    private static final String SAMPLES = "2026-11-10 2026-11-10T16:00:00Z";
    private static final Instant IN_TIME = Instant.parse("2026-11-09T12:00:00Z");
    private static final Instant END = Instant.parse("2026-11-10T23:00:00Z");
    private static final String LATER = "EMPLOYER:2026-11-17 2026-11-17T23:00:00Z";
    private static final Instant TOO_LATE = Instant.parse("2026-11-12T12:00:00Z");

    private static final DecisionDate OTHER = new DecisionDate(LocalDate.parse("2026-11-17"), TOO_LATE);

    static Stream<Arguments> cases() {
        return Stream.of(
                caseOf("silence", same -> same, DECISION, SAMPLES),
                caseOf("an answer in time", it -> it.responding(IN_TIME), SAMPLES),
                caseOf(
                        "an answer before the date was said",
                        it -> it.responding(Instant.parse("2026-11-04T12:00:00Z")),
                        DECISION,
                        SAMPLES),
                caseOf("an answer too late", it -> it.responding(TOO_LATE), DECISION, SAMPLES),
                caseOf("another round", it -> it.inviting(invitation(IN_TIME)), SAMPLES),
                caseOf("another round too late", it -> it.inviting(invitation(TOO_LATE)), DECISION, SAMPLES),
                caseOf("an offer", it -> it.withResult(result(OFFER_RECEIVED, IN_TIME)), SAMPLES),
                caseOf(
                        "an offer in time, accepted after the day",
                        it -> it.withResult(result(OFFER_RECEIVED, IN_TIME))
                                .withResult(result(OFFER_ACCEPTED, TOO_LATE)),
                        SAMPLES),
                caseOf("withdrawn", it -> it.withResult(result(WITHDRAWN, IN_TIME))),
                caseOf("withdrawn too late", it -> it.withResult(result(WITHDRAWN, TOO_LATE)), DECISION, SAMPLES),
                caseOf("given up", it -> it.withResult(result(NO_RESPONSE, IN_TIME)), DECISION),
                caseOf(
                        "rejected by mistake",
                        it -> it.withResult(result(REJECTED, IN_TIME)).withResult(result(NO_RESPONSE, TOO_LATE)),
                        DECISION),
                caseOf(
                        "rejected and taken up again",
                        it -> it.withResult(result(REJECTED, IN_TIME)).withResult(null),
                        SAMPLES),
                caseOf("the date taken back", it -> it.deciding(null, IN_TIME), SAMPLES),
                caseOf("taken back a moment before it passed", it -> it.deciding(null, END.minusMillis(1)), SAMPLES),
                caseOf("taken back as it passed", it -> it.deciding(null, END), DECISION, SAMPLES),
                caseOf(
                        "taken back, said again",
                        it -> it.deciding(null, TOO_LATE).deciding(OTHER, TOO_LATE),
                        DECISION,
                        LATER,
                        SAMPLES),
                caseOf("never said", it -> it.correcting(null), SAMPLES),
                caseOf("another date", it -> it.deciding(OTHER, IN_TIME), LATER, SAMPLES),
                caseOf("another date too late", it -> it.deciding(OTHER, TOO_LATE), DECISION, LATER, SAMPLES),
                caseOf(
                        "another date too late, and that one kept",
                        it -> it.deciding(OTHER, TOO_LATE).responding(TOO_LATE.plusSeconds(60)),
                        DECISION,
                        SAMPLES),
                caseOf(
                        "taken back too late, an answer in time reported after that",
                        it -> it.deciding(null, TOO_LATE).responding(IN_TIME),
                        SAMPLES),
                caseOf(
                        "taken back too late, then withdrawn",
                        it -> it.deciding(null, TOO_LATE).withResult(result(WITHDRAWN, TOO_LATE)),
                        DECISION,
                        SAMPLES),
                caseOf(
                        "taken back too late, then planned and taken up again",
                        it -> it.deciding(null, TOO_LATE)
                                .inviting(invitation(TOO_LATE))
                                .withResult(null),
                        DECISION,
                        SAMPLES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_stands(String name, UnaryOperator<EmployerFacts> happened, List<String> standing) {
        Facts facts = Story.inBerlin()
                .completed("panel", "2026-11-05T15:00")
                .decidesBy("2026-11-10", "2026-11-05T15:00")
                .promised("samples", "panel", "2026-11-10", "2026-11-05T15:00")
                .facts();
        Facts then = new Facts(
                facts.candidate(),
                facts.opportunity()
                        .withEmployer(happened.apply(facts.opportunity().employer())));

        assertThat(TimingEngine.promises(then, ZoneLaw.OF_THE_JVM))
                .extracting(PromisesKeptTest::text)
                .containsExactlyInAnyOrderElementsOf(standing);
    }

    private static Arguments caseOf(String name, UnaryOperator<EmployerFacts> happened, String... standing) {
        return Arguments.of(name, happened, List.of(standing));
    }

    private static Invitation invitation(Instant at) {
        return new Invitation(UUID.randomUUID(), at);
    }

    private static OpportunityResult result(OpportunityOutcome outcome, Instant at) {
        return new OpportunityResult(outcome, at);
    }

    private static String text(DatedPromise promise) {
        String key = promise.materialId() == null
                ? promise.key()
                : promise.promisedFor().toString();
        return key + " " + promise.breaksAt();
    }
}
