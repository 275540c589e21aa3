package io.followthrough.reminder.domain.plan;

import static io.followthrough.reminder.domain.plan.Revisions.DEBRIEF;
import static io.followthrough.reminder.domain.plan.Revisions.find;
import static io.followthrough.reminder.domain.plan.Revisions.stored;
import static io.followthrough.reminder.domain.plan.Revisions.story;
import static io.followthrough.reminder.domain.plan.Revisions.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.Story;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a candidate's search over all its opportunities (R18). The first occurrence is on Friday, 6 November. */
class KnownCandidateTest {

    private static final Instant NOW = Instant.parse("2026-11-06T12:00:00Z");
    private static final ReminderKey SEARCH = ReminderKey.keepSearching(Story.CANDIDATE, null, null);

    @ParameterizedTest(name = "{0}, {1} nudges passed: settled {2}")
    @CsvSource(nullValues = "-", textBlock = """
            SCHEDULED, 0, -
            SCHEDULED, 1, 2026-11-06
            DUE,       1, 2026-11-06
            SNOOZED,   1, 2026-11-06
            DONE,      0, 2026-11-06
            CANCELLED, 0, -
            CANCELLED, 1, 2026-11-06
            DISMISSED, 1, -
            """)
    void an_occurrence_is_settled_once_it_fired_passed_or_was_done(
            ReminderState state, int passed, @Nullable LocalDate settled) {
        Reminder occurrence = with(find(stored(), SEARCH), state, new NudgeProgress(passed, null, NOW));

        assertThat(search(story(), List.of(occurrence), NOW).settled()).isEqualTo(settled);
    }

    @Test
    void other_reminders_settle_nothing() {
        Reminder debrief = with(find(stored(), DEBRIEF), ReminderState.DONE, new NudgeProgress(1, null, NOW));

        assertThat(search(story(), List.of(debrief), NOW).settled()).isNull();
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-13T08:59:59Z, -
            2026-11-13T09:00:00Z, 2026-11-06
            2026-12-01T12:00:00Z, 2026-11-20
            """)
    void whose_successor_has_come_is_settled_though_nobody_fired_it(Instant now, @Nullable LocalDate settled) {
        assertThat(search(story(), List.of(), now).settled()).isEqualTo(settled);
    }

    @Test
    void a_dismissal_is_remembered() {
        Reminder occurrence = find(stored(), SEARCH);
        Reminder dismissed = occurrence.ended(ReminderState.DISMISSED, occurrence.explanation(), NOW);

        assertThat(search(story(), List.of(dismissed), NOW).dismissedAt()).isEqualTo(NOW);
        Reminder done = occurrence.ended(ReminderState.DONE, occurrence.explanation(), NOW);
        assertThat(search(story(), List.of(done), NOW).dismissedAt()).isNull();
    }

    @Test
    void rejections_of_rounds_and_opportunities_count() {
        Story rejected = story().outcome("round 1", InterviewOutcome.REJECTED, "2026-11-06T09:00")
                .result(OpportunityOutcome.REJECTED, "2026-11-07T09:00");
        Story advanced = story().outcome("round 1", InterviewOutcome.ADVANCED, "2026-11-06T09:00")
                .result(OpportunityOutcome.WITHDRAWN, "2026-11-07T09:00");

        assertThat(search(rejected, List.of(), NOW).rejectedAt())
                .containsExactly(rejected.at("2026-11-06T09:00"), rejected.at("2026-11-07T09:00"));
        assertThat(search(advanced, List.of(), NOW).rejectedAt()).isEmpty();
    }

    @Test
    void only_an_accepted_offer_ends_it() {
        Story received = story().result(OpportunityOutcome.OFFER_RECEIVED, "2026-11-07T09:00");
        Story accepted = story().result(OpportunityOutcome.OFFER_ACCEPTED, "2026-11-07T09:00");

        assertThat(search(received, List.of(), NOW).offerAcceptedAt()).isNull();
        assertThat(search(accepted, List.of(), NOW).offerAcceptedAt()).isEqualTo(accepted.at("2026-11-07T09:00"));
    }

    private static SearchFacts search(Story story, List<Reminder> reminders, Instant now) {
        CandidateProfile profile = CandidateProfile.unknown(Story.CANDIDATE);
        return new KnownCandidate(profile, List.of(story.facts().opportunity()), reminders)
                .facts(Policy.DEFAULT, ZoneLaw.OF_THE_JVM, now)
                .search();
    }
}
