package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.story.Answers.Promise;
import io.followthrough.story.Answers.ThankYous;
import io.followthrough.story.Answers.Thanks;
import io.followthrough.story.Candidate.Timeline;
import io.followthrough.story.Message;
import io.followthrough.story.Plan;
import io.followthrough.story.Plan.Rejected;
import io.followthrough.story.Plan.Reminder;
import io.followthrough.story.Plot;
import io.followthrough.story.StoryFacts.RoundFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the candidate of the story gets from the REST APIs. */
class StoryIT {

    private final RoundFacts panel = Played.first().panel();
    private final RoundFacts call = Played.first().call();

    @Test
    void the_timeline_is_known_where_the_employer_gave_a_date() {
        assertThat(panel.timeline())
                .isEqualTo(new Timeline("KNOWN", LocalDate.of(2026, 11, 6), "by the end of the week"));
        assertThat(call.timeline()).isEqualTo(new Timeline("TIMELINE_UNKNOWN", null, null));
    }

    @Test
    void the_follow_up_comes_on_the_first_permitted_day_after_the_decision() {
        Reminder followUp = panel.before().only("FOLLOW_UP");

        assertThat(followUp.remindAt()).containsExactly(inBerlin("2026-11-09T10:00"));
        assertThat(followUp.opensAt()).isEqualTo(inBerlin("2026-11-09T00:00"));
        assertThat(followUp.dueAt()).isEqualTo(inBerlin("2026-11-11T00:00"));
        assertThat(followUp.rejectedDates())
                .containsExactly(
                        new Rejected(LocalDate.of(2026, 11, 7), List.of("R27", "WEEKEND")),
                        new Rejected(LocalDate.of(2026, 11, 8), List.of("WEEKEND")));
        assertThat(followUp.trace()).extracting(Plan.Reason::rule).contains("R24", "R27", "WEEKEND");
    }

    @Test
    void without_a_date_the_follow_up_comes_a_week_after_the_interview() {
        Reminder followUp = call.before().only("FOLLOW_UP");

        assertThat(followUp.remindAt()).containsExactly(inBerlin("2026-11-12T10:00"));
        assertThat(followUp.rejectedDates()).isEmpty();
        assertThat(followUp.trace()).extracting(Plan.Reason::rule).contains("R25");
    }

    @Test
    void everybody_met_is_owed_one_thank_you() {
        List<Reminder> thankYous = panel.before().ofKind("THANK_YOU");

        assertThat(thankYous)
                .extracting(thankYou -> thankYou.about().name())
                .containsExactlyInAnyOrder("Amara Okafor", "Lukas Brandt", "Mei Tanaka");
        assertThat(thankYous).allSatisfy(thankYou -> {
            assertThat(thankYou.remindAt()).containsExactly(inBerlin("2026-11-05T18:00"));
            assertThat(thankYou.dueAt()).isEqualTo(inBerlin("2026-11-06T16:00"));
        });
        assertThat(call.before().only("THANK_YOU").about().name()).isEqualTo("Jonas Weber");
    }

    @Test
    void the_promised_material_is_remembered_on_the_working_day_before() {
        Reminder material = panel.before().only("MATERIAL");

        assertThat(material.remindAt()).containsExactly(inBerlin("2026-11-09T10:00"));
        assertThat(material.dueAt()).isEqualTo(inBerlin("2026-11-10T17:00"));
    }

    @Test
    void a_written_debrief_is_done_and_an_unwritten_one_is_not() {
        assertThat(panel.before().only("DEBRIEF").state()).isEqualTo("DONE");
        assertThat(panel.after().only("DEBRIEF").state()).isEqualTo("DONE");
        assertThat(call.after().only("DEBRIEF").state()).isEqualTo("OVERDUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEBRIEF", "THANK_YOU", "MATERIAL", "PROFILE_UPDATE", "FOLLOW_UP", "KEEP_SEARCHING"})
    void every_date_has_its_reasons(String kind) {
        assertThat(panel.before().ofKind(kind))
                .isNotEmpty()
                .allSatisfy(reminder -> assertThat(reminder.trace())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.text()).isNotBlank()));
    }

    @Test
    void the_follow_up_that_fell_due_has_exactly_one_draft() {
        assertThat(panel.after().only("FOLLOW_UP").state()).isEqualTo("DUE");
        assertThat(panel.messages()).singleElement().satisfies(draft -> {
            assertThat(draft.kind()).isEqualTo("FOLLOW_UP");
            assertThat(draft.state()).isEqualTo("DRAFT");
            assertThat(draft.interviewId()).isEqualTo(panel.round().interviewId());
            assertThat(draft.draftedAt())
                    .isBetween(
                            Plot.LATER.toInstant(), Plot.LATER.plusMinutes(10).toInstant());
        });
    }

    @Test
    void the_draft_comes_back_to_what_stood_out() {
        String body = panel.messages().stream().map(Message::body).findFirst().orElseThrow();

        assertThat(body)
                .startsWith("Dear Amara Okafor,")
                .contains(Plot.TO_MENTION, "Data Engineer", "Nordlicht Energie", "Friday 6 November");
    }

    @Test
    void the_other_opportunity_is_left_alone() {
        assertThat(call.after().ofKind("FOLLOW_UP")).isEqualTo(call.before().ofKind("FOLLOW_UP"));
        assertThat(call.after().only("FOLLOW_UP").state()).isEqualTo("SCHEDULED");
        assertThat(call.messages()).isEmpty();
    }

    @Test
    void everybody_is_thanked_in_a_tier_of_their_own() {
        ThankYous thankYous = Played.afterwards().thankYous();

        assertThat(thankYous.sent()).isEqualTo(3);
        assertThat(thankYous.owed()).isEqualTo(3);
        assertThat(thankYous.thankYous())
                .extracting(Thanks::tier)
                .containsExactlyInAnyOrder("IDEAL", "ON_TIME", "LATE");
    }

    @Test
    void the_candidate_keeps_a_promise_and_the_employer_breaks_one() {
        assertThat(Played.afterwards().promises())
                .extracting(Promise::promisor, Promise::state)
                .containsExactlyInAnyOrder(tuple("CANDIDATE", "KEPT"), tuple("EMPLOYER", "BROKEN"));
    }

    @Test
    void the_employer_may_be_asked_and_a_week_later_a_second_time() {
        assertThat(Played.afterwards().verdict().state()).isEqualTo("GO");
        assertThat(Played.afterwards().second().firstMoment()).isEqualTo(inBerlin("2026-11-16T10:00"));
    }

    @Test
    void a_rejection_cancels_what_was_to_come_but_the_search_and_leaves_a_lesson() {
        assertThat(Played.afterwards().after().reminders())
                .filteredOn(reminder -> !reminder.kind().equals("KEEP_SEARCHING"))
                .extracting(Reminder::state)
                .doesNotContain("SCHEDULED", "DUE");
        assertThat(Played.afterwards().lessons()).anySatisfy(lesson -> {
            assertThat(lesson.kind()).isEqualTo("LESSON");
            assertThat(lesson.text()).contains("storage format");
        });
    }

    private static Instant inBerlin(String local) {
        return LocalDateTime.parse(local).atZone(Plot.ZONE).toInstant();
    }
}
