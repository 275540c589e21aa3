package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.promise.DatedPromise;
import io.followthrough.timing.promise.Promisor;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The promises of both sides that stand, and when each is broken (R2, R24). */
class PromisesGivenTest {

    private static final DatedPromise THEIR_DATE = theirs("2026-11-12", "2026-11-12T23:00:00Z");

    private final Story story =
            Story.inBerlin().completed("round 1", "2026-11-02T15:00").decidesBy("2026-11-12", "2026-11-02T15:00");

    @Test
    void their_date_is_broken_at_the_end_of_its_day_where_the_interview_was() {
        assertThat(promises(story)).containsExactly(THEIR_DATE);
        assertThat(promises(story.candidateIn("America/New_York"))).containsExactly(THEIR_DATE);
    }

    @Test
    void a_material_is_broken_when_it_is_due_and_kept_once_it_is_sent() {
        story.promised("samples", "round 1", "2026-11-06", "2026-11-02T15:00")
                .promised("certificates", "round 1", "2026-11-09", "2026-11-02T15:00")
                .sent("certificates", "2026-11-03T09:00");

        assertThat(promises(story))
                .containsExactly(
                        new DatedPromise(
                                Promisor.CANDIDATE,
                                Story.id("samples"),
                                LocalDate.parse("2026-11-06"),
                                Instant.parse("2026-11-06T16:00:00Z")),
                        THEIR_DATE);
    }

    @Test
    void an_answer_keeps_theirs_and_a_new_date_is_a_new_promise() {
        assertThat(promises(story.responded("2026-11-10T12:00"))).isEmpty();
        assertThat(promises(story.decidesBy("2026-11-20", "2026-11-10T12:00")))
                .containsExactly(theirs("2026-11-20", "2026-11-20T23:00:00Z"));
    }

    @Test
    void a_rejected_round_keeps_it() {
        assertThat(promises(story.outcome("round 1", InterviewOutcome.REJECTED, "2026-11-10T12:00")))
                .isEmpty();
    }

    @Test
    void another_round_keeps_it_and_an_unreported_earlier_one_does_not() {
        assertThat(promises(story.scheduled("round 0", "2026-10-20T15:00"))).containsExactly(THEIR_DATE);
        assertThat(promises(story.invited("2026-11-10T12:00").scheduled("round 2", "2026-11-20T15:00")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_closes_ends_all_promises_an_offer_only_theirs_and_giving_up_only_ours(OpportunityOutcome outcome) {
        story.promised("samples", "round 1", "2026-11-06", "2026-11-02T15:00").result(outcome, "2026-11-05T12:00");

        assertThat(promises(story))
                .extracting(DatedPromise::promisor)
                .isEqualTo(
                        switch (outcome) {
                            case OFFER_RECEIVED -> List.of(Promisor.CANDIDATE);
                            case NO_RESPONSE -> List.of(Promisor.EMPLOYER);
                            case REJECTED, OFFER_ACCEPTED, OFFER_DECLINED, WITHDRAWN -> List.of();
                        });
    }

    @Test
    void before_any_round_their_date_is_the_candidates_else_in_utc() {
        Story early = Story.inBerlin().decidesBy("2026-11-12", "2026-11-02T15:00");

        assertThat(promises(early)).containsExactly(theirs("2026-11-12", "2026-11-13T00:00:00Z"));
        assertThat(promises(early.candidateIn("America/New_York")))
                .containsExactly(theirs("2026-11-12", "2026-11-13T05:00:00Z"));
    }

    @Test
    void before_any_round_an_answer_or_an_invitation_keeps_it() {
        assertThat(promises(Story.inBerlin()
                        .decidesBy("2026-11-12", "2026-11-02T15:00")
                        .responded("2026-11-04T12:00")))
                .isEmpty();
        assertThat(promises(Story.inBerlin()
                        .decidesBy("2026-11-12", "2026-11-02T15:00")
                        .invited("2026-11-04T12:00")
                        .scheduled("round 1", "2026-11-20T15:00")))
                .isEmpty();
    }

    @Test
    void without_a_date_they_promised_nothing() {
        assertThat(promises(Story.inBerlin())).isEmpty();
        assertThat(promises(Story.inBerlin().completed("round 1", "2026-11-02T15:00")))
                .isEmpty();
    }

    private static DatedPromise theirs(String date, String breaksAt) {
        return new DatedPromise(Promisor.EMPLOYER, null, LocalDate.parse(date), Instant.parse(breaksAt));
    }

    private static List<DatedPromise> promises(Story told) {
        return TimingEngine.promises(told.facts(), ZoneLaw.OF_THE_JVM);
    }
}
