package io.followthrough.reminder.domain.plan;

import static io.followthrough.reminder.domain.plan.Revisions.DEBRIEF;
import static io.followthrough.reminder.domain.plan.Revisions.FOLLOW_UP;
import static io.followthrough.reminder.domain.plan.Revisions.LATER;
import static io.followthrough.reminder.domain.plan.Revisions.NOW;
import static io.followthrough.reminder.domain.plan.Revisions.circumstances;
import static io.followthrough.reminder.domain.plan.Revisions.find;
import static io.followthrough.reminder.domain.plan.Revisions.replaced;
import static io.followthrough.reminder.domain.plan.Revisions.revise;
import static io.followthrough.reminder.domain.plan.Revisions.rules;
import static io.followthrough.reminder.domain.plan.Revisions.stored;
import static io.followthrough.reminder.domain.plan.Revisions.story;
import static io.followthrough.reminder.domain.plan.Revisions.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.Story;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRevisionTest {

    @Test
    void what_is_planned_for_the_first_time_is_added() {
        Plan plan = story().plan();

        PlanRevision revision = revise(List.of(), plan, NOW);

        assertThat(revision.moved()).isEmpty();
        assertThat(revision.ended()).isEmpty();
        assertThat(revision.added())
                .extracting(Reminder::key)
                .containsExactlyElementsOf(
                        plan.reminders().stream().map(planned -> planned.key()).toList());
        assertThat(revision.added()).extracting(Reminder::id).doesNotHaveDuplicates();
        assertThat(revision.added()).allSatisfy(added -> {
            assertThat(added.state()).isEqualTo(ReminderState.SCHEDULED);
            assertThat(added.progress()).isEqualTo(NudgeProgress.start(NOW));
            assertThat(added.owner().opportunityId())
                    .isEqualTo(added.key().kind() == ReminderKind.KEEP_SEARCHING ? null : Story.OPPORTUNITY);
            assertThat(added.owner().candidateId()).isEqualTo(Story.CANDIDATE);
            assertThat(added.explanation().trace()).isNotEmpty();
        });
        assertThat(find(revision.added(), DEBRIEF).owner().interviewId()).isEqualTo(Story.id("round 1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEDULED", "DUE", "SNOOZED", "DONE", "DISMISSED"})
    void the_same_plan_changes_nothing(ReminderState state) {
        List<Reminder> stored = stored().stream()
                .map(reminder -> with(reminder, state, reminder.progress()))
                .toList();

        assertThat(revise(stored, story().plan(), LATER).isEmpty()).isTrue();
    }

    @Test
    void another_version_of_the_policy_with_the_same_dates_moves_nothing() {
        PlanRevision revision = PlanRevision.of(stored(), story().plan(), circumstances(LATER, Map.of(), 2));

        assertThat(revision.isEmpty()).isTrue();
    }

    @Test
    void what_moves_carries_the_version_it_was_moved_by() {
        Plan later = story().decidesBy("2026-11-24", "2026-11-12T12:00").plan();

        PlanRevision revision = PlanRevision.of(stored(), later, circumstances(LATER, Map.of(), 2));

        assertThat(revision.moved()).singleElement().satisfies(move -> {
            assertThat(move.before().policyVersion()).isEqualTo(1);
            assertThat(move.after().policyVersion()).isEqualTo(2);
        });
    }

    @ParameterizedTest(name = "{0}, {1} nudges passed")
    @CsvSource({"SCHEDULED, 0", "DUE, 1", "SNOOZED, 1"})
    void another_day_starts_the_reminder_anew(ReminderState state, int passed) {
        Reminder before = with(find(stored(), FOLLOW_UP), state, new NudgeProgress(passed, null, NOW));

        PlanRevision revision = revise(
                replaced(before),
                story().decidesBy("2026-11-24", "2026-11-12T12:00").plan(),
                LATER);

        PlanRevision.Move move = revision.moved().stream()
                .filter(one -> one.before().equals(before))
                .findFirst()
                .orElseThrow();
        assertThat(move.after().id()).isEqualTo(before.id());
        assertThat(move.after().schedule().localDate()).isEqualTo(LocalDate.parse("2026-11-25"));
        assertThat(move.after().state()).isEqualTo(ReminderState.SCHEDULED);
        assertThat(move.after().progress()).isEqualTo(NudgeProgress.start(LATER));
        assertThat(rules(move.after())).contains(Rule.R24).doesNotContain(Rule.R25);
        assertThat(revision.added()).isEmpty();
        assertThat(revision.ended()).isEmpty();
    }

    @Test
    void other_reasons_on_the_same_day_keep_what_has_fired() {
        Reminder before = with(find(stored(), FOLLOW_UP), ReminderState.DUE, new NudgeProgress(1, null, NOW));

        PlanRevision revision = revise(
                replaced(before),
                story().decidesBy("2026-11-11", "2026-11-12T12:00").plan(),
                LATER);

        Reminder after =
                find(revision.moved().stream().map(PlanRevision.Move::after).toList(), FOLLOW_UP);
        assertThat(after.state()).isEqualTo(ReminderState.DUE);
        assertThat(after.progress()).isEqualTo(new NudgeProgress(1, null, NOW));
        assertThat(after.schedule().localDate()).isEqualTo(LocalDate.parse("2026-11-12"));
        assertThat(rules(after)).contains(Rule.R24);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(nullValues = "never", textBlock = """
            a later round is scheduled, CANCELLED, R33, never
            the employer answers,       CANCELLED, R32, never
            the candidate follows up,   DONE,      R28, 2026-11-12T11:00:00Z
            """)
    void what_is_no_longer_planned_ends_for_a_reason(
            String event, ReminderState state, Rule rule, @Nullable Instant doneAt) {
        Story then = switch (event) {
            case "a later round is scheduled" -> story().scheduled("round 2", "2026-11-20T15:00");
            case "the employer answers" -> story().responded("2026-11-12T12:00");
            default -> story().followedUp("2026-11-12T12:00");
        };
        Reminder before = find(stored(), FOLLOW_UP);

        PlanRevision revision = revise(replaced(before), then.plan(), LATER);

        assertThat(revision.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.id()).isEqualTo(before.id());
            assertThat(ended.state()).isEqualTo(state);
            assertThat(ended.doneAt()).isEqualTo(doneAt);
            assertThat(ended.schedule()).isEqualTo(before.schedule());
            assertThat(rules(ended))
                    .startsWith(rules(before).toArray(Rule[]::new))
                    .endsWith(rule);
        });
    }
}
