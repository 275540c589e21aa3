package io.followthrough.reminder.domain.plan;

import static io.followthrough.reminder.domain.plan.Revisions.DEBRIEF;
import static io.followthrough.reminder.domain.plan.Revisions.FOLLOW_UP;
import static io.followthrough.reminder.domain.plan.Revisions.LATER;
import static io.followthrough.reminder.domain.plan.Revisions.NOW;
import static io.followthrough.reminder.domain.plan.Revisions.circumstances;
import static io.followthrough.reminder.domain.plan.Revisions.find;
import static io.followthrough.reminder.domain.plan.Revisions.revise;
import static io.followthrough.reminder.domain.plan.Revisions.stored;
import static io.followthrough.reminder.domain.plan.Revisions.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.HistoryEntry.What;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.Story;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a revision leaves in the histories of reminders: why it came, why it moved, why it did not come. */
class HistoryOfRevisionsTest {

    private static final Instant IN_TIME = Instant.parse("2026-11-12T09:00:00Z");

    @Test
    void what_is_planned_tells_its_first_rule_and_moment() {
        PlanRevision revision = revise(List.of(), story().plan(), NOW);
        Reminder followUp = find(revision.added(), FOLLOW_UP);

        assertThat(revision.history(NOW, move -> null))
                .hasSameSizeAs(revision.added())
                .contains(new HistoryEntry(followUp.id(), NOW, What.PLANNED, Rule.R25, null, IN_TIME, null));
    }

    @Test
    void what_is_shown_and_never_nudged_tells_its_deadline() {
        PlanRevision revision = revise(List.of(), story().plan(), NOW);
        Reminder connection = find(
                revision.added(),
                ReminderKey.ofInterviewer(ReminderKind.CONNECT, Story.id("round 1"), Story.id("Ana")));

        assertThat(revision.history(NOW, move -> null))
                .filteredOn(entry -> entry.reminderId().equals(connection.id()))
                .extracting(HistoryEntry::to)
                .containsExactly(Instant.parse("2026-11-12T23:00:00Z"));
    }

    @Test
    void what_moves_tells_from_when_to_when_and_why() {
        List<Reminder> stored = stored();

        PlanRevision revision = revise(
                stored, story().decidesBy("2026-11-24", "2026-11-12T12:00").plan(), LATER);

        assertThat(revision.history(LATER, move -> null))
                .containsExactly(new HistoryEntry(
                        find(stored, FOLLOW_UP).id(),
                        LATER,
                        What.MOVED,
                        Rule.R24,
                        IN_TIME,
                        Instant.parse("2026-11-25T09:00:00Z"),
                        null));
    }

    @Test
    void other_reasons_for_the_same_times_are_no_event() {
        PlanRevision revision = revise(
                stored(), story().decidesBy("2026-11-11", "2026-11-10T12:00").plan(), LATER);

        assertThat(revision.moved()).hasSize(1);
        assertThat(revision.history(LATER, move -> null)).isEmpty();
    }

    @Test
    void what_is_cancelled_tells_the_rule_that_ended_it() {
        List<Reminder> stored = stored();

        PlanRevision revision =
                revise(stored, story().responded("2026-11-12T12:00").plan(), LATER);

        assertThat(revision.history(LATER, move -> null))
                .containsExactly(new HistoryEntry(
                        find(stored, FOLLOW_UP).id(), LATER, What.CANCELLED, Rule.R32, null, null, null));
    }

    @Test
    void what_was_done_tells_when_be_it_planned_then_only() {
        PlanRevision revision = PlanRevision.of(List.of(), story().plan(), circumstances(LATER, Map.of(DEBRIEF, NOW)));
        Reminder debrief = find(revision.added(), DEBRIEF);

        assertThat(revision.history(LATER, move -> null))
                .filteredOn(entry -> entry.reminderId().equals(debrief.id()))
                .extracting(HistoryEntry::what, HistoryEntry::rule, HistoryEntry::to)
                .containsExactly(
                        tuple(What.PLANNED, Rule.R3, Instant.parse("2026-11-05T14:30:00Z")),
                        tuple(What.DONE, null, NOW));
    }

    @Test
    void the_candidates_words_stand_with_the_end() {
        Reminder followUp = find(stored(), FOLLOW_UP);
        Reminder dismissed = followUp.ended(ReminderState.DISMISSED, followUp.explanation(), LATER);

        assertThat(HistoryEntry.ended(dismissed, LATER, "not now"))
                .isEqualTo(new HistoryEntry(followUp.id(), LATER, What.DISMISSED, null, null, LATER, "not now"));
    }
}
