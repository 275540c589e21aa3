package io.followthrough.reminder.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.Story;
import io.followthrough.reminder.domain.facts.OpportunityOutcome;
import io.followthrough.reminder.domain.firing.NudgeProgress;
import io.followthrough.reminder.domain.firing.StoredReminder;
import io.followthrough.reminder.domain.plan.Plan;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.plan.Rule;
import io.followthrough.reminder.domain.plan.TraceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRevisionTest {

    private static final Instant NOW = Instant.parse("2026-11-05T14:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-13T08:00:00Z");
    private static final ReminderKey DEBRIEF = ReminderKey.ofInterview(ReminderKind.DEBRIEF, Story.id("round 1"));
    private static final ReminderKey FOLLOW_UP = ReminderKey.followUp(Story.OPPORTUNITY, Story.id("round 1"), 1);

    @Test
    void whatIsPlannedForTheFirstTimeIsAdded() {
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
            assertThat(added.stored().state()).isEqualTo(ReminderState.SCHEDULED);
            assertThat(added.stored().progress()).isEqualTo(NudgeProgress.start(NOW));
            assertThat(added.owner().opportunityId())
                    .isEqualTo(added.key().kind() == ReminderKind.KEEP_SEARCHING ? null : Story.OPPORTUNITY);
            assertThat(added.owner().candidateId()).isEqualTo(Story.CANDIDATE);
            assertThat(added.explanation().trace()).isNotEmpty();
        });
        assertThat(find(revision.added(), DEBRIEF).owner().interviewId()).isEqualTo(Story.id("round 1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEDULED", "DUE", "SNOOZED", "DONE", "DISMISSED"})
    void theSamePlanChangesNothing(ReminderState state) {
        List<Reminder> stored = stored().stream()
                .map(reminder -> with(reminder, state, reminder.stored().progress()))
                .toList();

        assertThat(revise(stored, story().plan(), LATER).isEmpty()).isTrue();
    }

    @Test
    void anotherVersionOfThePolicyWithTheSameDatesMovesNothing() {
        PlanRevision revision = PlanRevision.of(stored(), story().plan(), circumstances(LATER, Map.of(), 2));

        assertThat(revision.isEmpty()).isTrue();
    }

    @Test
    void whatMovesCarriesTheVersionItWasMovedBy() {
        Plan later = story().decidesBy("2026-11-24", "2026-11-12T12:00").plan();

        PlanRevision revision = PlanRevision.of(stored(), later, circumstances(LATER, Map.of(), 2));

        assertThat(revision.moved()).singleElement().satisfies(move -> {
            assertThat(move.before().policyVersion()).isEqualTo(1);
            assertThat(move.after().policyVersion()).isEqualTo(2);
        });
    }

    @ParameterizedTest(name = "{0}, {1} nudges passed")
    @CsvSource({"SCHEDULED, 0", "DUE, 1", "SNOOZED, 1"})
    void anotherDayStartsTheReminderAnew(ReminderState state, int passed) {
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
        assertThat(move.after().stored().schedule().localDate()).isEqualTo(LocalDate.parse("2026-11-25"));
        assertThat(move.after().stored().state()).isEqualTo(ReminderState.SCHEDULED);
        assertThat(move.after().stored().progress()).isEqualTo(NudgeProgress.start(LATER));
        assertThat(rules(move.after())).contains(Rule.R24).doesNotContain(Rule.R25);
        assertThat(revision.added()).isEmpty();
        assertThat(revision.ended()).isEmpty();
    }

    @Test
    void otherReasonsOnTheSameDayKeepWhatHasFired() {
        Reminder before = with(find(stored(), FOLLOW_UP), ReminderState.DUE, new NudgeProgress(1, null, NOW));

        PlanRevision revision = revise(
                replaced(before),
                story().decidesBy("2026-11-11", "2026-11-12T12:00").plan(),
                LATER);

        Reminder after =
                find(revision.moved().stream().map(PlanRevision.Move::after).toList(), FOLLOW_UP);
        assertThat(after.stored().state()).isEqualTo(ReminderState.DUE);
        assertThat(after.stored().progress()).isEqualTo(new NudgeProgress(1, null, NOW));
        assertThat(after.stored().schedule().localDate()).isEqualTo(LocalDate.parse("2026-11-12"));
        assertThat(rules(after)).contains(Rule.R24);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(nullValues = "never", textBlock = """
            a later round is scheduled, CANCELLED, R33, never
            the employer answers,       CANCELLED, R32, never
            the candidate follows up,   DONE,      R28, 2026-11-12T11:00:00Z
            """)
    void whatIsNoLongerPlannedEndsForAReason(String event, ReminderState state, Rule rule, @Nullable Instant doneAt) {
        Story then = switch (event) {
            case "a later round is scheduled" -> story().scheduled("round 2", "2026-11-20T15:00");
            case "the employer answers" -> story().responded("2026-11-12T12:00");
            default -> story().followedUp("2026-11-12T12:00");
        };
        Reminder before = find(stored(), FOLLOW_UP);

        PlanRevision revision = revise(replaced(before), then.plan(), LATER);

        assertThat(revision.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.id()).isEqualTo(before.id());
            assertThat(ended.stored().state()).isEqualTo(state);
            assertThat(ended.doneAt()).isEqualTo(doneAt);
            assertThat(ended.stored().schedule()).isEqualTo(before.stored().schedule());
            assertThat(rules(ended))
                    .startsWith(rules(before).toArray(Rule[]::new))
                    .endsWith(rule);
        });
    }

    @Test
    void whatWasDoneBeforeItWasPlannedIsAddedAsDone() {
        Instant written = NOW.minusSeconds(60);

        PlanRevision revision =
                PlanRevision.of(List.of(), story().plan(), circumstances(NOW, Map.of(DEBRIEF, written)));

        Reminder debrief = find(revision.added(), DEBRIEF);
        assertThat(debrief.stored().state()).isEqualTo(ReminderState.DONE);
        assertThat(debrief.doneAt()).isEqualTo(written);
        assertThat(revision.added())
                .filteredOn(added -> !added.key().equals(DEBRIEF))
                .isNotEmpty()
                .allSatisfy(added -> {
                    assertThat(added.stored().state()).isEqualTo(ReminderState.SCHEDULED);
                    assertThat(added.doneAt()).isNull();
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DISMISSED"})
    void historyIsNeitherMovedNorEndedNorPlannedAgain(ReminderState state) {
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
    void aCancelledReminderMayComeAgainAsANewOne() {
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
    void aFollowUpMadeBeforeItsReminderWasPlannedStandsAsDone() {
        PlanRevision revision =
                revise(List.of(), story().followedUp("2026-11-12T12:00").plan(), LATER);

        Reminder made = find(revision.added(), FOLLOW_UP);
        assertThat(made.stored().state()).isEqualTo(ReminderState.DONE);
        assertThat(made.doneAt()).isEqualTo("2026-11-12T11:00:00Z");
        assertThat(made.stored().schedule())
                .isEqualTo(find(stored(), FOLLOW_UP).stored().schedule());
    }

    @Test
    void aFollowUpOfWhichWordComesAfterItWasCancelledStandsAsDone() {
        Reminder cancelled = with(find(stored(), FOLLOW_UP), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));
        Story then = story().followedUp("2026-11-12T12:00").responded("2026-11-12T13:00");

        PlanRevision revision = revise(replaced(cancelled), then.plan(), LATER);

        assertThat(revision.added()).singleElement().satisfies(added -> {
            assertThat(added.key()).isEqualTo(FOLLOW_UP);
            assertThat(added.stored().state()).isEqualTo(ReminderState.DONE);
        });
    }

    @Test
    void whatWasDoneAfterAllIsDoneThoughItWasCancelled() {
        ReminderKey evaluation = ReminderKey.ofInterview(ReminderKind.EVALUATE_JOB, Story.id("round 1"));
        Reminder cancelled = with(find(stored(), evaluation), ReminderState.CANCELLED, new NudgeProgress(0, null, NOW));
        Plan closed =
                story().result(OpportunityOutcome.WITHDRAWN, "2026-11-06T12:00").plan();

        PlanRevision revision =
                PlanRevision.of(List.of(cancelled), closed, circumstances(LATER, Map.of(evaluation, LATER)));

        Reminder done = find(revision.added(), evaluation);
        assertThat(done.id()).isNotEqualTo(cancelled.id());
        assertThat(done.stored().state()).isEqualTo(ReminderState.DONE);
        assertThat(done.doneAt()).isEqualTo(LATER);
    }

    @Test
    void whatIsPendingAndWasDoneEnds() {
        PlanRevision revision =
                PlanRevision.of(stored(), story().plan(), circumstances(NOW, Map.of(DEBRIEF, NOW.minusSeconds(5))));

        assertThat(revision.ended()).singleElement().satisfies(ended -> {
            assertThat(ended.key()).isEqualTo(DEBRIEF);
            assertThat(ended.stored().state()).isEqualTo(ReminderState.DONE);
            assertThat(ended.doneAt()).isEqualTo(NOW.minusSeconds(5));
        });
        assertThat(revision.moved()).isEmpty();
    }

    /** The profile's reminder is over by 7 November, and the search's first occurrence by 13 November. */
    @Test
    void whatIsOverByTheClockIsNotCancelled() {
        Instant afterwards = Instant.parse("2026-12-05T12:00:00Z");
        Plan accepted = story().result(OpportunityOutcome.OFFER_ACCEPTED, "2026-12-04T12:00")
                .plan();

        PlanRevision revision = revise(stored(), accepted, afterwards);

        assertThat(revision.ended()).extracting(ended -> ended.key().kind()).containsExactly(ReminderKind.FOLLOW_UP);
    }

    private static Story story() {
        return Story.inBerlin().completed("round 1", "2026-11-05T15:00", "Ana");
    }

    private static List<Reminder> stored() {
        return revise(List.of(), story().plan(), NOW).added();
    }

    private static List<Reminder> replaced(Reminder changed) {
        return Stream.concat(
                        stored().stream().filter(reminder -> !reminder.key().equals(changed.key())), Stream.of(changed))
                .toList();
    }

    private static PlanRevision revise(List<Reminder> stored, Plan plan, Instant now) {
        return PlanRevision.of(stored, plan, circumstances(now, Map.of()));
    }

    private static PlanRevision.Circumstances circumstances(Instant now, Map<ReminderKey, Instant> fulfilled) {
        return circumstances(now, fulfilled, 1);
    }

    private static PlanRevision.Circumstances circumstances(
            Instant now, Map<ReminderKey, Instant> fulfilled, long policyVersion) {
        return new PlanRevision.Circumstances(
                new Reminder.Owner(Story.CANDIDATE, Story.OPPORTUNITY, null),
                policyVersion,
                now,
                fulfilled,
                UUID::randomUUID);
    }

    private static Reminder with(Reminder reminder, ReminderState state, NudgeProgress progress) {
        return new Reminder(
                reminder.id(),
                reminder.key(),
                reminder.owner(),
                reminder.about(),
                new StoredReminder(
                        reminder.stored().kind(), state, reminder.stored().schedule(), progress),
                reminder.explanation(),
                reminder.policyVersion(),
                reminder.doneAt());
    }

    private static Reminder find(List<Reminder> reminders, ReminderKey key) {
        return reminders.stream()
                .filter(reminder -> reminder.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> rules(Reminder reminder) {
        return reminder.explanation().trace().stream().map(TraceEntry::rule).toList();
    }
}
