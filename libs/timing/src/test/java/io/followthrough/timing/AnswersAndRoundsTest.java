package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, rejections and later rounds: what they cancel and what plans again (R32, R33, R34). */
class AnswersAndRoundsTest {

    private final Story story = Story.inBerlin().completed("round 1", "2026-11-02T15:00");

    @Test
    void an_answer_cancels_what_is_pending() {
        story.responded("2026-11-06T12:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
        assertThat(endingOfFollowUp(1)).hasValueSatisfying(ending -> {
            assertThat(ending.state()).isEqualTo(ReminderState.CANCELLED);
            assertThat(ending.trace().get(0).rule()).isEqualTo(Rule.R32);
        });
    }

    @Test
    void an_answer_before_the_round_cancels_nothing() {
        assertThat(story.responded("2026-11-01T12:00").all(ReminderKind.FOLLOW_UP))
                .hasSize(1);
    }

    @Test
    void after_an_answer_a_new_date_plans_again_under_the_same_cap_and_gap() {
        story.followedUp("2026-11-09T10:30").responded("2026-11-10T12:00").decidesBy("2026-11-12", "2026-11-10T12:00");

        PlannedReminder second = story.only(ReminderKind.FOLLOW_UP);

        assertThat(second.localDate()).isEqualTo("2026-11-16");
        assertThat(second.key().toString()).endsWith(":2");
    }

    @Test
    void after_an_answer_another_round_plans_again() {
        story.responded("2026-11-06T12:00").completed("round 2", "2026-11-10T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-17");
    }

    @Test
    void advancing_and_an_offer_are_answers() {
        story.outcome("round 1", InterviewOutcome.UNDECIDED, "2026-11-06T12:00");
        assertThat(story.all(ReminderKind.FOLLOW_UP)).hasSize(1);

        story.outcome("round 1", InterviewOutcome.ADVANCED, "2026-11-06T12:00");
        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();

        Story offer = Story.inBerlin()
                .completed("round 1", "2026-11-02T15:00")
                .result(OpportunityOutcome.OFFER_RECEIVED, "2026-11-06T12:00");
        assertThat(offer.all(ReminderKind.FOLLOW_UP)).isEmpty();
        assertThat(offer.decidesBy("2026-11-20", "2026-11-07T12:00").all(ReminderKind.FOLLOW_UP))
                .hasSize(1);
    }

    @Test
    void advancing_out_of_a_round_that_was_followed_by_another_is_spent() {
        story.outcome("round 1", InterviewOutcome.ADVANCED, "2026-11-20T12:00")
                .completed("round 2", "2026-11-10T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-17");
    }

    @Test
    void a_rejected_round_ends_it() {
        story.outcome("round 1", InterviewOutcome.REJECTED, "2026-11-06T12:00")
                .decidesBy("2026-11-20", "2026-11-07T12:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
        assertThat(endingOfFollowUp(1))
                .map(ending -> ending.trace().get(0).rule())
                .contains(Rule.R34);
    }

    @Test
    void one_rejection_among_rounds_of_a_date_ends_it() {
        story.completed("round 2", "2026-11-02T17:00")
                .outcome("round 1", InterviewOutcome.REJECTED, "2026-11-06T12:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
    }

    @Test
    void a_rejection_before_a_later_round_is_spent() {
        story.outcome("round 1", InterviewOutcome.REJECTED, "2026-11-06T12:00")
                .completed("round 2", "2026-11-10T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-17");
    }

    @Test
    void a_later_round_cancels_what_is_pending_once_scheduled() {
        story.scheduled("round 2", "2026-11-12T15:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
        assertThat(endingOfFollowUp(1))
                .map(ending -> ending.trace().get(0).rule())
                .contains(Rule.R33);
    }

    @Test
    void an_earlier_round_that_was_not_reported_cancels_nothing() {
        assertThat(story.scheduled("round 0", "2026-10-12T15:00").all(ReminderKind.FOLLOW_UP))
                .hasSize(1);
    }

    @Test
    void called_off_it_plans_again_not_before_the_next_day() {
        story.cancelled("round 2", "2026-11-20T15:00", "2026-11-18T12:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-19");
        assertThat(story.only(ReminderKind.FOLLOW_UP).trace())
                .extracting(entry -> entry.rule())
                .contains(Rule.R33);
    }

    @ParameterizedTest(name = "{0}, called off {1}")
    @CsvSource(textBlock = """
        2026-11-20T15:00, 2026-11-04T12:00
        2026-11-20T15:00, 2026-11-08T23:59
        2026-10-20T15:00, 2026-11-18T12:00
        """)
    void called_off_early_or_never_later_it_changes_nothing(String endsAt, String cancelledAt) {
        story.cancelled("another round", endsAt, cancelledAt);

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-09");
        assertThat(story.only(ReminderKind.FOLLOW_UP).trace())
                .extracting(entry -> entry.rule())
                .doesNotContain(Rule.R33);
    }

    @Test
    void the_answer_that_invited_is_spent_when_that_round_is_called_off() {
        story.responded("2026-11-05T12:00").cancelled("round 2", "2026-11-20T15:00", "2026-11-18T12:00");
        assertThat(story.all(ReminderKind.FOLLOW_UP)).hasSize(1);

        story.responded("2026-11-18T13:00");
        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
    }

    @Test
    void of_a_round_before_the_latest_nothing_stays_pending() {
        story.completed("round 2", "2026-11-10T15:00");

        assertThat(endingOfFollowUp(1)).hasValueSatisfying(ending -> {
            assertThat(ending.state()).isEqualTo(ReminderState.CANCELLED);
            assertThat(ending.trace().get(0).rule()).isEqualTo(Rule.R33);
        });
    }

    private Optional<Ending> endingOfFollowUp(int ordinal) {
        return story.plan().endingOf(ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 1"), ordinal));
    }
}
