package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The second follow-up: when, why, and never a third (R28). */
class SecondFollowUpTest {

    private final Story story = Story.inBerlin().completed("round 1", "2026-11-02T15:00");

    @Test
    void the_first_is_done_and_a_second_needs_a_reason() {
        story.followedUp("2026-11-09T10:30");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
        assertThat(endingOfFollowUp(1)).hasValueSatisfying(ending -> {
            assertThat(ending.state()).isEqualTo(ReminderState.DONE);
            assertThat(ending.trace().get(0).text()).isEqualTo("You followed up by e-mail on Monday 9 November 2026.");
        });
    }

    @Test
    void a_reason_given_late_makes_the_second_overdue_at_once() {
        story.followedUp("2026-11-10T10:30").reasonForSecond("2026-12-01T09:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).trace())
                .extracting(entry -> entry.rule())
                .contains(Rule.LATE_REPORT);
    }

    @Test
    void a_reason_given_before_the_first_does_not_make_it_late() {
        story.reasonForSecond("2026-12-01T09:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).trace())
                .extracting(entry -> entry.rule())
                .doesNotContain(Rule.LATE_REPORT);
    }

    @Test
    void the_second_comes_a_week_after_the_first_when_there_is_a_reason() {
        story.followedUp("2026-11-10T10:30").reasonForSecond("2026-11-11T09:00");

        PlannedReminder second = story.only(ReminderKind.FOLLOW_UP);

        assertThat(second.key()).isEqualTo(ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 1"), 2));
        assertThat(second.localDate()).isEqualTo("2026-11-17");
        assertThat(second.rejectedDates()).isEmpty();
        assertThat(second.trace())
                .extracting(entry -> entry.text())
                .contains("You followed up on Tuesday 10 November 2026; a second one comes at least 7 days later, not"
                        + " before Tuesday 17 November 2026.");
    }

    @Test
    void the_second_says_what_it_rests_on() {
        story.followedUp("2026-11-10T10:30").reasonForSecond("2026-11-11T09:00");
        assertThat(texts()).contains("You gave a reason for a second follow-up; two is the most.");

        story.decidesBy("2026-11-24", "2026-11-12T12:00");
        assertThat(texts())
                .contains("They named a date after your last follow-up, which is reason enough for one more; two is the"
                        + " most.");
    }

    @Test
    void a_second_is_refused_until_a_first_was_made() {
        assertThat(refusal())
                .contains("A second follow-up comes after a first, and none was made since the last" + " interview.");

        story.followedUp("2026-11-10T10:30");
        assertThat(refusal()).isEmpty();

        story.followedUp("2026-11-17T10:30");
        assertThat(refusal()).hasValueSatisfying(text -> assertThat(text).startsWith("Follow-ups made"));
    }

    @Test
    void a_second_is_refused_once_they_answered() {
        story.followedUp("2026-11-10T10:30").responded("2026-11-11T09:00");

        assertThat(refusal()).hasValueSatisfying(text -> assertThat(text).startsWith("They answered on Wednesday"));
    }

    @Test
    void the_second_also_waits_for_their_date() {
        story.decidesBy("2026-11-24", "2026-11-02T15:00")
                .followedUp("2026-11-10T10:30")
                .reasonForSecond("2026-11-11T09:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-25");
    }

    @Test
    void the_gap_is_the_policys() {
        story.followedUp("2026-11-10T10:30").reasonForSecond("2026-11-11T09:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP, Policies.with(Field.FOLLOW_UP_GAP_DAYS, 14))
                        .localDate())
                .isEqualTo("2026-11-24");
    }

    @Test
    void two_is_the_most() {
        story.followedUp("2026-11-10T10:30").followedUp("2026-11-17T10:30").reasonForSecond("2026-11-11T09:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
        assertThat(endingOfFollowUp(1)).map(Ending::state).contains(ReminderState.DONE);
        assertThat(endingOfFollowUp(2)).map(Ending::state).contains(ReminderState.DONE);
    }

    @Test
    void a_third_is_a_fact_that_no_reminder_asked_for() {
        story.followedUp("2026-11-10T10:30").followedUp("2026-11-17T10:30").followedUp("2026-11-24T10:30");

        assertThat(made()).containsExactly(key("round 1", 1), key("round 1", 2));
        assertThat(endingOfFollowUp(3)).map(Ending::state).contains(ReminderState.DONE);
    }

    /** One made at the very end of the next round counts after that one. */
    @Test
    void each_stands_in_the_plan_of_the_round_that_it_followed() {
        story.followedUp("2026-11-09T10:30").followedUp("2026-11-18T15:00").completed("round 2", "2026-11-18T15:00");

        assertThat(made()).containsExactly(key("round 1", 1), key("round 2", 1));
        assertThat(endingOfFollowUp(1)).map(Ending::doneAt).contains(story.at("2026-11-09T10:30"));
        assertThat(story.plan().endingOf(key("round 2", 1))).map(Ending::doneAt).contains(story.at("2026-11-18T15:00"));
    }

    @Test
    void what_was_made_is_told_as_it_was_to_be() {
        story.followedUp("2026-11-10T10:30").followedUp("2026-11-20T10:30");

        assertThat(story.plan().followUpsMade())
                .extracting(made -> made.localDate().toString())
                .containsExactly("2026-11-09", "2026-11-17");
        assertThat(story.plan().followUpsMade().get(0).trace())
                .extracting(TraceEntry::text)
                .noneMatch(text -> text.contains("second follow-up"));
        assertThat(story.plan().followUpsMade().get(1).trace())
                .extracting(TraceEntry::rule)
                .doesNotContain(Rule.LATE_REPORT);
    }

    @Test
    void a_policy_may_allow_fewer() {
        assertThat(story.all(ReminderKind.FOLLOW_UP, Policies.with(Field.FOLLOW_UP_CAP, 0)))
                .isEmpty();

        story.followedUp("2026-11-10T10:30").reasonForSecond("2026-11-11T09:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP, Policies.with(Field.FOLLOW_UP_CAP, 1)))
                .isEmpty();
    }

    @Test
    void one_made_before_its_window_counts() {
        story.followedUp("2026-11-03T10:30").reasonForSecond("2026-11-04T09:00");

        assertThat(endingOfFollowUp(1)).map(Ending::state).contains(ReminderState.DONE);
        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-10");
    }

    @Test
    void cap_and_gap_start_afresh_with_each_round() {
        story.followedUp("2026-11-09T10:30")
                .followedUp("2026-11-16T10:30")
                .reasonForSecond("2026-11-10T09:00")
                .completed("round 2", "2026-11-18T15:00");

        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).isEqualTo("2026-11-25");

        story.followedUp("2026-11-25T10:30");

        assertThat(story.all(ReminderKind.FOLLOW_UP))
                .as("the old reason is spent")
                .isEmpty();
    }

    @Test
    void a_later_date_is_itself_the_reason() {
        story.decidesBy("2026-11-06", "2026-11-02T15:00").followedUp("2026-11-09T10:30");
        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();

        story.decidesBy("2026-11-11", "2026-11-10T12:00");
        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate()).as("the gap").isEqualTo("2026-11-16");

        story.decidesBy("2026-11-24", "2026-11-10T12:00");
        assertThat(story.only(ReminderKind.FOLLOW_UP).localDate())
                .as("their date")
                .isEqualTo("2026-11-25");
    }

    @Test
    void a_date_before_the_follow_up_is_no_reason() {
        story.followedUp("2026-11-09T10:30").decidesBy("2026-11-06", "2026-11-10T12:00");

        assertThat(story.all(ReminderKind.FOLLOW_UP)).isEmpty();
    }

    private List<String> texts() {
        return story.only(ReminderKind.FOLLOW_UP).trace().stream()
                .map(TraceEntry::text)
                .toList();
    }

    private Optional<String> refusal() {
        return TimingEngine.refusalOfSecondFollowUp(story.facts(), Policy.DEFAULT, Almanac.OF_THE_JVM)
                .map(TraceEntry::text);
    }

    private List<ReminderKey> made() {
        return story.plan().followUpsMade().stream().map(PlannedReminder::key).toList();
    }

    private Optional<Ending> endingOfFollowUp(int ordinal) {
        return story.plan().endingOf(key("round 1", ordinal));
    }

    private static ReminderKey key(String round, int ordinal) {
        return ReminderKey.followUp(Story.OPPORTUNITY, Story.id(round), ordinal);
    }
}
