package io.followthrough.interview.domain.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.facts.OpportunityOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpportunityTest {

    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-11-06T09:00:00Z");

    private static final Referrer SAM = new Referrer(UUID.randomUUID(), "Sam Reed", "sam@friends.example", null);

    private static final Opportunity OPEN = Opportunity.open(
            UUID.randomUUID(),
            "cand-1",
            new Opportunity.Position("Northwind", "Data engineer", null, Formality.FORMAL, null),
            SAM,
            OPENED);

    @ParameterizedTest(name = "{0} closes: {1}")
    @CsvSource({
        "REJECTED,       CLOSED",
        "OFFER_RECEIVED, OPEN",
        "OFFER_ACCEPTED, CLOSED",
        "OFFER_DECLINED, CLOSED",
        "WITHDRAWN,      CLOSED",
        "NO_RESPONSE,    CLOSED"
    })
    void every_outcome_but_an_offer_received_closes(OpportunityOutcome outcome, Opportunity.Status status) {
        Opportunity concluded = OPEN.concluded(outcome, false, NOW);

        assertThat(concluded.status()).isEqualTo(status);
        assertThat(concluded.conclusion()).isEqualTo(new Opportunity.Conclusion(outcome, NOW));
    }

    @ParameterizedTest(name = "{0}, then {1}, correcting {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,              REJECTED,       false, REJECTED
            -,              OFFER_ACCEPTED, false, OFFER_ACCEPTED
            OFFER_RECEIVED, OFFER_ACCEPTED, false, OFFER_ACCEPTED
            OFFER_RECEIVED, WITHDRAWN,      false, WITHDRAWN
            REJECTED,       REJECTED,       false, REJECTED
            REJECTED,       OFFER_RECEIVED, false, refused
            OFFER_ACCEPTED, OFFER_DECLINED, false, refused
            REJECTED,       OFFER_RECEIVED, true,  OFFER_RECEIVED
            OFFER_ACCEPTED, OFFER_DECLINED, true,  OFFER_DECLINED
            """)
    void no_closing_outcome_is_replaced_unless_it_is_corrected(
            @Nullable OpportunityOutcome known, OpportunityOutcome next, boolean correcting, String expected) {
        Opportunity before = known == null ? OPEN : OPEN.concluded(known, false, EARLIER);

        if (expected.equals("refused")) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> before.concluded(next, correcting, NOW))
                    .returns(Refusal.OUTCOME_STANDS, RefusedException::refusal);
        } else {
            assertThat(before.concluded(next, correcting, NOW).outcome())
                    .isEqualTo(OpportunityOutcome.valueOf(expected));
        }
    }

    @Test
    void the_same_outcome_again_changes_nothing() {
        Opportunity rejected = OPEN.concluded(OpportunityOutcome.REJECTED, false, EARLIER);

        assertThat(rejected.concluded(OpportunityOutcome.REJECTED, true, NOW)).isSameAs(rejected);
    }

    @ParameterizedTest
    @EnumSource(value = OpportunityOutcome.class, names = "OFFER_RECEIVED", mode = EnumSource.Mode.EXCLUDE)
    void a_closed_one_can_be_reopened_and_its_outcome_is_void(OpportunityOutcome outcome) {
        Opportunity reopened = OPEN.concluded(outcome, false, EARLIER).reopened();

        assertThat(reopened)
                .returns(Opportunity.Status.OPEN, Opportunity::status)
                .returns(null, Opportunity::outcome);
    }

    @Test
    void an_open_one_cannot_be_reopened() {
        Opportunity offered = OPEN.concluded(OpportunityOutcome.OFFER_RECEIVED, false, EARLIER);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(offered::reopened)
                .returns(Refusal.OPPORTUNITY_OPEN, RefusedException::refusal);
    }

    @Test
    void nothing_begins_in_a_closed_one() {
        Opportunity closed = OPEN.concluded(OpportunityOutcome.WITHDRAWN, false, EARLIER);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(closed::mustBeOpen)
                .returns(Refusal.OPPORTUNITY_CLOSED, RefusedException::refusal)
                .satisfies(refused -> assertThat(refused.detail()).contains("WITHDRAWN"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> closed.stating(new HiringTimeline(LocalDate.parse("2026-11-20"), null)));
    }

    @Test
    void a_date_can_be_taken_back() {
        Opportunity stated = OPEN.stating(new HiringTimeline(LocalDate.parse("2026-11-20"), "in two weeks"));

        assertThat(stated.timeline().state()).isEqualTo(HiringTimeline.State.KNOWN);
        assertThat(stated.stating(HiringTimeline.UNKNOWN).timeline().state())
                .isEqualTo(HiringTimeline.State.TIMELINE_UNKNOWN);
    }

    @Test
    void the_history_tells_what_changed_but_repeats_nobodys_address() {
        Opportunity corrected = OPEN.corrected(
                new Opportunity.Position("Northwind", "Lead", "Fair", Formality.FORMAL, null),
                new Referrer(SAM.id(), "Sam Reed", "sam@new.example", null));

        Change change = Change.of(Change.Kind.CORRECTED, OPEN.fieldValues(), corrected.fieldValues(), null);

        assertThat(change.details())
                .containsExactly(
                        new Change.Detail("role", "Data engineer", "Lead"),
                        new Change.Detail("source", null, "Fair"),
                        new Change.Detail("referrer.email", null, null));
    }
}
