package io.followthrough.reminder.domain.plan;

import static io.followthrough.reminder.domain.plan.Revisions.DEBRIEF;
import static io.followthrough.reminder.domain.plan.Revisions.FOLLOW_UP;
import static io.followthrough.reminder.domain.plan.Revisions.LATER;
import static io.followthrough.reminder.domain.plan.Revisions.NOW;
import static io.followthrough.reminder.domain.plan.Revisions.circumstances;
import static io.followthrough.reminder.domain.plan.Revisions.find;
import static io.followthrough.reminder.domain.plan.Revisions.replaced;
import static io.followthrough.reminder.domain.plan.Revisions.revise;
import static io.followthrough.reminder.domain.plan.Revisions.stored;
import static io.followthrough.reminder.domain.plan.Revisions.story;
import static io.followthrough.reminder.domain.plan.Revisions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.Story;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done, dismissed or cancelled is history: a plan that is made again neither rewrites nor repeats it. */
class HistoryOfPlansTest {

    @Test
    void what_was_done_before_it_was_planned_is_added_as_done() {
        Instant written = NOW.minusSeconds(60);

        PlanRevision revision =
                PlanRevision.of(List.of(), story().plan(), circumstances(NOW, Map.of(DEBRIEF, written)));

        Reminder debrief = find(revision.added(), DEBRIEF);
        assertThat(debrief.state()).isEqualTo(ReminderState.DONE);
        assertThat(debrief.doneAt()).isEqualTo(written);
        assertThat(revision.added())
                .filteredOn(added -> !added.key().equals(DEBRIEF))
                .isNotEmpty()
                .allSatisfy(added -> {
                    assertThat(added.state()).isEqualTo(ReminderState.SCHEDULED);
                    assertThat(added.doneAt()).isNull();
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DISMISSED"})
    void history_is_neither_moved_nor_ended_nor_planned_again(ReminderState state) {
        Reminder history = with(find(stored(), FOLLOW_UP), state, new NudgeProgress(1, null, NOW));
        List<Reminder> stored = replaced(history);

        for (Story then : List.of(
                story(),
                story().decidesBy("2026-11-24", "2026-11-12T12:00"),
                story().scheduled("round 2", "2026-11-20T15:00"))) {
            assertThat(revise(stored, then.plan(), LATER).isEmpty()).isTrue();
        }
    }

    @Test
    void a_cancelled_reminder_may_come_again_as_a_new_one() {
        Reminder cancelled = with(find(stored(), FOLLOW_UP), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));

        PlanRevision revision = revise(replaced(cancelled), story().plan(), LATER);

        assertThat(revision.added()).singleElement().satisfies(added -> {
            assertThat(added.key()).isEqualTo(FOLLOW_UP);
            assertThat(added.id()).isNotEqualTo(cancelled.id());
        });
        assertThat(revision.moved()).isEmpty();
        assertThat(revision.ended()).isEmpty();
    }

    @Test
    void a_follow_up_made_before_its_reminder_was_planned_stands_as_done() {
        PlanRevision revision =
                revise(List.of(), story().followedUp("2026-11-12T12:00").plan(), LATER);

        Reminder made = find(revision.added(), FOLLOW_UP);
        assertThat(made.state()).isEqualTo(ReminderState.DONE);
        assertThat(made.doneAt()).isEqualTo("2026-11-12T11:00:00Z");
        assertThat(made.schedule()).isEqualTo(find(stored(), FOLLOW_UP).schedule());
    }

    @Test
    void a_follow_up_of_which_word_comes_after_it_was_cancelled_stands_as_done() {
        Reminder cancelled = with(find(stored(), FOLLOW_UP), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));
        Story then = story().followedUp("2026-11-12T12:00").responded("2026-11-12T13:00");

        PlanRevision revision = revise(replaced(cancelled), then.plan(), LATER);

        assertThat(revision.added()).singleElement().satisfies(added -> {
            assertThat(added.key()).isEqualTo(FOLLOW_UP);
            assertThat(added.state()).isEqualTo(ReminderState.DONE);
        });
    }

    @Test
    void what_was_done_after_all_is_done_though_it_was_cancelled() {
        ReminderKey evaluation = ReminderKey.ofInterview(ReminderKind.EVALUATE_JOB, Story.id("round 1"));
        Reminder cancelled = with(find(stored(), evaluation), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));
        Plan closed =
                story().result(OpportunityOutcome.WITHDRAWN, "2026-11-06T12:00").plan();

        PlanRevision revision =
                PlanRevision.of(List.of(cancelled), closed, circumstances(LATER, Map.of(evaluation, LATER)));

        Reminder done = find(revision.added(), evaluation);
        assertThat(done.id()).isNotEqualTo(cancelled.id());
        assertThat(done.state()).isEqualTo(ReminderState.DONE);
        assertThat(done.doneAt()).isEqualTo(LATER);
    }

    @Test
    void what_is_pending_and_was_done_ends() {
        PlanRevision revision =
                PlanRevision.of(stored(), story().plan(), circumstances(NOW, Map.of(DEBRIEF, NOW.minusSeconds(5))));

        assertThat(revision.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.key()).isEqualTo(DEBRIEF);
            assertThat(ended.state()).isEqualTo(ReminderState.DONE);
            assertThat(ended.doneAt()).isEqualTo(NOW.minusSeconds(5));
        });
        assertThat(revision.moved()).isEmpty();
    }

    /** The profile's reminder is over by 7 November, and the search's first occurrence by 13 November. */
    @Test
    void what_is_over_by_the_clock_is_not_cancelled() {
        Instant afterwards = Instant.parse("2026-12-05T12:00:00Z");
        Plan accepted = story().result(OpportunityOutcome.OFFER_ACCEPTED, "2026-12-04T12:00")
                .plan();

        PlanRevision revision = revise(stored(), accepted, afterwards);

        assertThat(revision.ended()).extracting(ended -> ended.key().kind()).containsExactly(ReminderKind.FOLLOW_UP);
    }

    @Test
    void what_is_known_to_be_done_is_not_done_again() {
        Reminder done = find(stored(), DEBRIEF)
                .ended(ReminderState.DONE, find(stored(), DEBRIEF).explanation(), NOW);

        PlanRevision revision =
                PlanRevision.of(replaced(done), story().plan(), circumstances(LATER, Map.of(DEBRIEF, NOW)));

        assertThat(revision.isEmpty()).isTrue();
    }

    @Test
    void what_was_cancelled_is_planned_again_and_was_done_is_added_once() {
        ReminderKey evaluation = ReminderKey.ofInterview(ReminderKind.EVALUATE_JOB, Story.id("round 1"));
        Reminder cancelled = with(find(stored(), evaluation), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));

        PlanRevision revision =
                PlanRevision.of(replaced(cancelled), story().plan(), circumstances(LATER, Map.of(evaluation, LATER)));

        assertThat(revision.isEmpty()).isFalse();
        assertThat(revision.added()).singleElement().satisfies(added -> {
            assertThat(added.key()).isEqualTo(evaluation);
            assertThat(added.state()).isEqualTo(ReminderState.DONE);
        });
    }

    /** Of two follow-ups the later one turns out to have followed a round of which word comes only now. */
    @Test
    void a_contact_counted_after_another_round_is_still_the_same_contact() {
        Story told = story().followedUp("2026-11-12T12:00").followedUp("2026-11-19T12:00");
        List<Reminder> stored = revise(List.of(), told.plan(), LATER).added();
        Reminder second = find(stored, ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 1"), 2));

        PlanRevision revision =
                revise(stored, told.completed("round 2", "2026-11-18T15:00").plan(), LATER);

        assertThat(revision.moved())
                .filteredOn(move -> move.before().key().kind() == ReminderKind.FOLLOW_UP)
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.before()).isEqualTo(second);
                    assertThat(move.after().id()).isEqualTo(second.id());
                    assertThat(move.after().key())
                            .isEqualTo(ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 2"), 1));
                    assertThat(move.after().owner().interviewId()).isEqualTo(Story.id("round 2"));
                    assertThat(move.after().doneAt()).isEqualTo(told.at("2026-11-19T12:00"));
                });
        assertThat(revision.appliedTo(stored))
                .filteredOn(reminder -> reminder.key().kind() == ReminderKind.FOLLOW_UP)
                .hasSize(2);
    }

    /** The debrief was written at the very moment of the first: it is no contact. */
    @Test
    void of_two_contacts_each_is_found_again_by_when_it_was_made() {
        Story told = story().followedUp("2026-11-12T12:00").followedUp("2026-11-19T12:00");
        Instant first = told.at("2026-11-12T12:00");
        List<Reminder> stored = PlanRevision.of(List.of(), told.plan(), circumstances(LATER, Map.of(DEBRIEF, first)))
                .added();

        PlanRevision revision =
                revise(stored, told.completed("round 2", "2026-11-11T15:00").plan(), LATER);

        assertThat(revision.moved())
                .filteredOn(move -> move.after().state() == ReminderState.DONE)
                .extracting(
                        move -> move.before().key().ordinal(),
                        move -> move.after().key())
                .containsExactly(
                        tuple(1, ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 2"), 1)),
                        tuple(2, ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 2"), 2)));
    }

    @Test
    void what_was_cancelled_and_never_done_stays_cancelled() {
        ReminderKey evaluation = ReminderKey.ofInterview(ReminderKind.EVALUATE_JOB, Story.id("round 1"));
        Reminder cancelled = with(find(stored(), evaluation), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));
        Plan closed =
                story().result(OpportunityOutcome.WITHDRAWN, "2026-11-06T12:00").plan();

        assertThat(revise(List.of(cancelled), closed, LATER).added())
                .extracting(Reminder::key)
                .doesNotContain(evaluation);
    }
}
