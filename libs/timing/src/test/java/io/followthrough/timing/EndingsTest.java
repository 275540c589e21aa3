package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What an outcome or a correction puts an end to, and what it never does (R16, R33). */
class EndingsTest {

    private final Story story = Story.inBerlin()
            .completed("round", "2026-11-02T15:00", "Ana")
            .promised("samples", "round", "2026-11-20", "2026-11-02T15:00")
            .reference("Ruth", "2026-10-01T12:00")
            .referredBy("Rita");

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFER_RECEIVED", "OFFER_ACCEPTED"})
    void a_closing_outcome_leaves_debrief_thanks_profile_and_search(OpportunityOutcome outcome) {
        Plan before = story.plan();

        Plan closed = story.result(outcome, "2026-11-03T09:00").plan();

        assertThat(kinds(closed))
                .containsExactlyInAnyOrder(
                        ReminderKind.DEBRIEF,
                        ReminderKind.THANK_YOU,
                        ReminderKind.THANK_REFERRER,
                        ReminderKind.PROFILE_UPDATE,
                        ReminderKind.KEEP_SEARCHING);
        assertThat(kindsCancelled(before, closed))
                .containsExactlyInAnyOrder(
                        ReminderKind.FOLLOW_UP,
                        ReminderKind.MATERIAL,
                        ReminderKind.CONNECT,
                        ReminderKind.EVALUATE_JOB,
                        ReminderKind.BRIEF_REFERENCE);
        assertThat(closed.endedKinds()).doesNotContainKey(ReminderKind.THANK_YOU);
    }

    @Test
    void an_accepted_offer_ends_the_search_as_well() {
        Plan before = story.plan();

        Plan closed = story.result(OpportunityOutcome.OFFER_ACCEPTED, "2026-11-03T09:00")
                .plan();

        assertThat(kindsCancelled(before, closed))
                .contains(ReminderKind.KEEP_SEARCHING)
                .doesNotContain(ReminderKind.DEBRIEF);
    }

    @Test
    void an_offer_received_ends_the_follow_up_only() {
        Plan before = story.plan();

        Plan offered = story.result(OpportunityOutcome.OFFER_RECEIVED, "2026-11-03T09:00")
                .plan();

        assertThat(kindsCancelled(before, offered)).containsExactly(ReminderKind.FOLLOW_UP);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        REJECTED       | R34 | They turned you down on Tuesday 3 November 2026: look at the lessons of your debriefs, then go on searching.
        OFFER_ACCEPTED | R33 | You accepted their offer on Tuesday 3 November 2026: there is nothing left to ask.
        OFFER_DECLINED | R33 | You declined their offer on Tuesday 3 November 2026: there is nothing left to ask.
        WITHDRAWN      | R33 | You withdrew on Tuesday 3 November 2026: there is nothing left to ask.
        NO_RESPONSE    | R33 | You closed this on Tuesday 3 November 2026 because no answer came.
        """)
    void says_why(OpportunityOutcome outcome, Rule rule, String text) {
        Plan closed = story.result(outcome, "2026-11-03T09:00").plan();

        Ending ending =
                closed.endingOf(ReminderKey.material(Story.id("samples"))).orElseThrow();

        assertThat(ending.state()).isEqualTo(ReminderState.CANCELLED);
        assertThat(ending.trace().get(0).rule()).isEqualTo(rule);
        assertThat(ending.trace().get(0).text()).isEqualTo(text);
    }

    @Test
    void what_was_sent_before_the_outcome_stays_done() {
        Plan closed = story.sent("samples", "2026-11-03T08:00")
                .result(OpportunityOutcome.REJECTED, "2026-11-03T09:00")
                .plan();

        assertThat(closed.endingOf(ReminderKey.material(Story.id("samples"))))
                .map(Ending::state)
                .contains(ReminderState.DONE);
    }

    @Test
    void a_correction_ends_what_it_took_away() {
        ReminderKey thanks = story.only(ReminderKind.THANK_YOU).key();

        Plan corrected = story.completed("round", "2026-11-02T15:00", "Ben").plan();

        assertThat(corrected.endingOf(thanks)).hasValueSatisfying(ending -> {
            assertThat(ending.state()).isEqualTo(ReminderState.CANCELLED);
            assertThat(ending.trace().get(0).rule()).isEqualTo(Rule.R9);
        });
    }

    @Test
    void what_is_planned_does_not_end() {
        Plan plan = story.plan();

        assertThat(plan.reminders())
                .allSatisfy(
                        reminder -> assertThat(plan.endingOf(reminder.key())).isEmpty());
    }

    private static Set<ReminderKind> kinds(Plan plan) {
        return plan.reminders().stream().map(PlannedReminder::kind).collect(Collectors.toSet());
    }

    private static Set<ReminderKind> kindsCancelled(Plan before, Plan after) {
        return before.reminders().stream()
                .map(PlannedReminder::key)
                .filter(key -> after.endingOf(key)
                        .filter(ending -> ending.state() == ReminderState.CANCELLED)
                        .isPresent())
                .map(ReminderKey::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReminderKind.class)));
    }
}
