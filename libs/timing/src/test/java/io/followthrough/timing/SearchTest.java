package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keep searching until an offer is accepted (R18); a rejection leads back to the search (R34). */
class SearchTest {

    private final Story story = Story.inBerlin().completed("round", "2026-11-02T15:00");

    @ParameterizedTest(name = "every {1} days, after {0}: {2}, due {3}")
    @CsvSource(nullValues = "-", textBlock = """
        -,          7, 2026-11-03, 2026-11-10
        2026-11-03, 7, 2026-11-10, 2026-11-17
        2026-11-10, 7, 2026-11-17, 2026-11-24
        2026-11-10, 1, 2026-11-11, 2026-11-12
        2026-12-29, 3, 2027-01-01, 2027-01-04
        """)
    void recurs(@Nullable String settled, int every, String next, String due) {
        if (settled != null) {
            story.searchSettled(settled);
        }

        PlannedReminder reminder =
                story.only(ReminderKind.KEEP_SEARCHING, Policies.with(Field.SEARCH_NUDGE_EVERY_DAYS, every));

        assertThat(reminder.localDate()).isEqualTo(next);
        assertThat(reminder.opensAt()).isEqualTo(story.at(next + "T00:00"));
        assertThat(reminder.remindAt()).containsExactly(story.at(next + "T10:00"));
        assertThat(reminder.dueAt()).isEqualTo(story.at(due + "T10:00"));
    }

    /** The interview ends on 5 November in New York, when it is the 6th in Berlin already. */
    @ParameterizedTest(name = "in {0}, settled {1}, dismissed {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
        America/New_York, -,          -,                2026-11-06
        Europe/Berlin,    -,          -,                2026-11-07
        America/New_York, 2026-11-06, -,                2026-11-13
        Europe/Berlin,    2026-11-06, -,                2026-11-13
        Europe/Berlin,    2026-11-05, -,                2026-11-07
        Europe/Berlin,    2026-11-06, 2026-11-05T11:00, 2026-11-07
        """)
    void a_change_of_zone_on_the_day_of_a_nudge_brings_no_second_one_the_day_after(
            String zone, @Nullable String settled, @Nullable String dismissedAt, String next) {
        Story evening = Story.in("America/New_York").candidateIn(zone).completed("round", "2026-11-05T20:00");
        if (settled != null) {
            evening.searchSettled(settled);
        }
        if (dismissedAt != null) {
            evening.searchDismissed(dismissedAt);
        }

        assertThat(evening.only(ReminderKind.KEEP_SEARCHING).localDate()).isEqualTo(next);
    }

    @ParameterizedTest(name = "every {0} days: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        1 | A reminder comes on Tuesday 3 November 2026, and then every 1 day.
        7 | A reminder comes on Tuesday 3 November 2026, and then every 7 days.
        """)
    void says_its_rhythm(int every, String text) {
        assertThat(story.only(ReminderKind.KEEP_SEARCHING, Policies.with(Field.SEARCH_NUDGE_EVERY_DAYS, every))
                        .trace())
                .extracting(entry -> entry.text())
                .contains(text);
    }

    @Test
    void is_one_series_over_all_interviews() {
        story.completed("round 2", "2026-11-05T15:00");

        assertThat(story.only(ReminderKind.KEEP_SEARCHING).localDate()).isEqualTo("2026-11-03");
        assertThat(story.only(ReminderKind.KEEP_SEARCHING).interviewId()).isNull();
    }

    @Test
    void each_occurrence_has_a_key_of_its_own_that_a_move_does_not_change() {
        ReminderKey first = story.only(ReminderKind.KEEP_SEARCHING).key();
        assertThat(first).isEqualTo(ReminderKey.keepSearching(Story.CANDIDATE, null, null));

        ReminderKey second = story.searchSettled("2026-11-03")
                .only(ReminderKind.KEEP_SEARCHING)
                .key();
        assertThat(second).isNotEqualTo(first);

        assertThat(story.plan().endingOf(first)).as("passes by itself").isEmpty();

        ReminderKey moved = story.outcome("round", InterviewOutcome.REJECTED, "2026-11-05T12:00")
                .only(ReminderKind.KEEP_SEARCHING)
                .key();
        assertThat(moved).isEqualTo(second);
    }

    /** The occurrence of Tuesday 3 November may be open until the 10th; the rejection brings that forward to Friday. */
    @Test
    void one_that_a_rejection_brings_forward_takes_the_place_of_the_one_before() {
        ReminderKey first = story.only(ReminderKind.KEEP_SEARCHING).key();

        Plan plan = story.searchSettled("2026-11-03")
                .outcome("round", InterviewOutcome.REJECTED, "2026-11-05T12:00")
                .plan();

        assertThat(plan.endingOf(first))
                .hasValue(Ending.cancelled(List.of(new TraceEntry(
                        Rule.R34,
                        Source.S2,
                        "A rejection came on Thursday 5 November 2026: the reminder of Friday 6 November 2026 takes the"
                                + " place of this one."))));
        assertThat(story.searchSettled("2026-11-06").plan().endingOf(first))
                .as("the next one is regular again")
                .isEmpty();
    }

    @Test
    void lives_by_the_candidates_clock() {
        story.candidateIn("Pacific/Auckland");

        PlannedReminder reminder = story.only(ReminderKind.KEEP_SEARCHING);

        assertThat(reminder.localDate()).isEqualTo("2026-11-04");
        assertThat(reminder.remindAt()).containsExactly(Instant.parse("2026-11-03T21:00:00Z"));
    }

    @ParameterizedTest(name = "rejected at {0}: {1}, due {2}")
    @CsvSource(textBlock = """
        2026-11-05T09:59, 2026-11-05, 2026-11-12
        2026-11-05T10:00, 2026-11-06, 2026-11-13
        2026-11-09T12:00, 2026-11-10, 2026-11-17
        2026-11-03T09:00, 2026-11-10, 2026-11-17
        """)
    void a_rejection_brings_it_forward(String rejectedAt, String next, String due) {
        story.searchSettled("2026-11-03").outcome("round", InterviewOutcome.REJECTED, rejectedAt);

        PlannedReminder reminder = story.only(ReminderKind.KEEP_SEARCHING);

        assertThat(reminder.localDate()).isEqualTo(next);
        assertThat(reminder.dueAt()).isEqualTo(story.at(due + "T10:00"));
    }

    @Test
    void a_rejection_points_to_the_lessons() {
        story.searchSettled("2026-11-03").result(OpportunityOutcome.REJECTED, "2026-11-05T12:00");

        assertThat(story.only(ReminderKind.KEEP_SEARCHING).trace())
                .filteredOn(entry -> entry.rule() == Rule.R34)
                .singleElement()
                .extracting(entry -> entry.text())
                .asString()
                .contains("Thursday 5 November 2026")
                .contains("lessons");

        story.searchSettled("2026-11-06");
        assertThat(story.only(ReminderKind.KEEP_SEARCHING).trace()).noneMatch(entry -> entry.rule() == Rule.R34);
    }

    @Test
    void an_accepted_offer_ends_it_whichever_it_is() {
        ReminderKey pending = story.only(ReminderKind.KEEP_SEARCHING).key();

        story.offerAcceptedElsewhere("2026-11-05T12:00");

        assertThat(story.all(ReminderKind.KEEP_SEARCHING)).isEmpty();
        assertThat(story.plan().endingOf(pending))
                .hasValueSatisfying(ending -> assertThat(ending.trace())
                        .extracting(entry -> entry.text())
                        .containsExactly("You have accepted an offer, so the search is over."));
    }

    @Test
    void an_offer_received_does_not_end_it() {
        assertThat(story.result(OpportunityOutcome.OFFER_RECEIVED, "2026-11-05T12:00")
                        .all(ReminderKind.KEEP_SEARCHING))
                .hasSize(1);
    }

    @Test
    void a_correction_or_a_later_interview_restarts_it() {
        story.searchSettled("2026-11-03").result(OpportunityOutcome.OFFER_ACCEPTED, "2026-11-05T12:00");
        assertThat(story.all(ReminderKind.KEEP_SEARCHING)).isEmpty();

        story.completed("elsewhere", "2026-12-01T15:00");
        assertThat(story.only(ReminderKind.KEEP_SEARCHING).localDate()).isEqualTo("2026-12-02");

        Story corrected = Story.inBerlin()
                .completed("round", "2026-11-02T15:00")
                .searchSettled("2026-11-03")
                .result(OpportunityOutcome.OFFER_ACCEPTED, "2026-11-05T12:00")
                .reopened();
        assertThat(corrected.only(ReminderKind.KEEP_SEARCHING).localDate()).isEqualTo("2026-11-10");
    }

    @Test
    void a_dismissal_pauses_it_until_the_next_interview() {
        ReminderKey dismissed = story.searchSettled("2026-11-03")
                .only(ReminderKind.KEEP_SEARCHING)
                .key();
        story.searchDismissed("2026-11-05T12:00");
        assertThat(story.all(ReminderKind.KEEP_SEARCHING)).isEmpty();

        story.completed("elsewhere", "2026-11-08T15:00");

        PlannedReminder again = story.only(ReminderKind.KEEP_SEARCHING);
        assertThat(again.localDate()).isEqualTo("2026-11-09");
        assertThat(again.key()).isNotEqualTo(dismissed);
    }

    @Test
    void before_the_first_interview_there_is_none() {
        Story before =
                Story.inBerlin().scheduled("round", "2026-11-02T15:00").offerAcceptedElsewhere("2026-11-01T12:00");

        assertThat(before.plan().reminders()).isEmpty();
        assertThat(before.plan().endedKinds()).doesNotContainKey(ReminderKind.KEEP_SEARCHING);
    }

    @ParameterizedTest(name = "at {0} the last one passed is {1}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-03T10:00, -
        2026-11-10T09:59, -
        2026-11-10T10:00, 2026-11-03
        2026-12-05T12:00, 2026-11-24
        """)
    void what_has_passed_is_skipped(String now, @Nullable LocalDate passed) {
        assertThat(TimingEngine.lastPassedSearch(
                        story.facts().candidate(), Policy.DEFAULT, ZoneLaw.OF_THE_JVM, story.at(now)))
                .isEqualTo(Optional.ofNullable(passed));
    }

    @Test
    void nothing_has_passed_of_a_series_that_does_not_run() {
        SearchFacts never = SearchFacts.after(List.of());
        SearchFacts once =
                SearchFacts.after(List.of(new InterviewEnd(Instant.parse("2026-11-02T15:00:00Z"), ZoneId.of("UTC"))));
        Instant later = Instant.parse("2026-11-30T15:00:00Z");

        assertThat(TimingEngine.lastPassedSearch(candidate(never), Policy.DEFAULT, ZoneLaw.OF_THE_JVM, later))
                .isEmpty();
        assertThat(TimingEngine.lastPassedSearch(candidate(once), Policy.DEFAULT, ZoneLaw.OF_THE_JVM, later))
                .contains(LocalDate.parse("2026-11-17"));
    }

    private static CandidateFacts candidate(SearchFacts search) {
        return new CandidateFacts("anna", null, null, false, search);
    }
}
