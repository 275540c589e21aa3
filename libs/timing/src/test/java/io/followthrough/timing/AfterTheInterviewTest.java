package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Advice;
import io.followthrough.timing.plan.AdviceKind;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one interview asks for: debrief, thank-yous, profile, connections, evaluation, and no posting. */
class AfterTheInterviewTest {

    private final Story story = Story.inBerlin()
            .completed("round", "2026-11-02T11:00", "Ana", "Ben")
            .referredBy("Rita");

    /** Times of an interview that ends on Monday 2 November at 11:00; quiet hours move the second and third debrief nudge. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        DEBRIEF        | 02T11:00 | 02T11:30 03T08:00 04T08:00 | 03T11:00 | 04T11:00 | 02
        THANK_YOU      | 02T11:00 | 02T13:00                   | 03T11:00 | 04T11:00 | 02
        THANK_REFERRER | 02T11:00 | 02T13:00                   | 03T11:00 | 04T11:00 | 02
        PROFILE_UPDATE | 03T00:00 | 03T10:00                   | 05T00:00 | 05T00:00 | 03
        CONNECT        | 03T00:00 | -                          | 10T00:00 | 10T00:00 | 03
        EVALUATE_JOB   | 02T11:00 | 03T10:00                   | 05T00:00 | 05T00:00 | 03
        KEEP_SEARCHING | 03T00:00 | 03T10:00                   | 10T10:00 | 10T10:00 | 03
        """)
    void has_its_times(
            ReminderKind kind, String opens, @Nullable String nudges, String due, String until, String localDate) {
        PlannedReminder reminder = story.all(kind).get(0);

        assertThat(reminder.opensAt()).isEqualTo(november(opens));
        assertThat(reminder.remindAt()).isEqualTo(nudges == null ? List.of() : all(nudges));
        assertThat(reminder.dueAt()).isEqualTo(november(due));
        assertThat(reminder.until()).isEqualTo(november(until));
        assertThat(reminder.localDate()).isEqualTo("2026-11-" + localDate);
    }

    /** The sources do not agree: both are shown, the one that counted with its figure. */
    @Test
    void says_how_many_expect_a_note_and_who_counted_them() {
        assertThat(story.all(ReminderKind.THANK_YOU).get(0).trace())
                .filteredOn(entry -> entry.rule() == Rule.R9)
                .extracting(entry -> entry.source() + ": " + entry.text())
                .satisfiesExactly(
                        counted -> assertThat(counted).startsWith("S1: ").contains("26 %"),
                        other -> assertThat(other).startsWith("S2: ").contains("most interviewers"));
    }

    @Test
    void thanks_and_connects_everyone_met_and_nobody_else() {
        story.notMet("round", "Cleo");

        assertThat(story.all(ReminderKind.THANK_YOU))
                .extracting(PlannedReminder::key, PlannedReminder::about)
                .containsExactly(
                        tuple(keyOf(ReminderKind.THANK_YOU, "Ana"), person("Ana")),
                        tuple(keyOf(ReminderKind.THANK_YOU, "Ben"), person("Ben")));
        assertThat(story.all(ReminderKind.CONNECT))
                .extracting(PlannedReminder::key, PlannedReminder::about)
                .containsExactly(
                        tuple(keyOf(ReminderKind.CONNECT, "Ana"), person("Ana")),
                        tuple(keyOf(ReminderKind.CONNECT, "Ben"), person("Ben")));
    }

    /** R21: a telephone call is no meeting, unless the policy says otherwise. */
    @ParameterizedTest
    @EnumSource(InterviewForm.class)
    void connects_after_those_forms_of_a_round_that_the_policy_names(InterviewForm form) {
        story.form("round", form);

        assertThat(story.all(ReminderKind.CONNECT)).hasSize(form == InterviewForm.PHONE ? 0 : 2);
        assertThat(connecting(List.of(form))).hasSize(2);
        assertThat(connecting(List.of())).isEmpty();
    }

    private List<PlannedReminder> connecting(List<InterviewForm> connectAfter) {
        return TimingEngine.plan(
                        story.facts(), Policies.with(Policies.Field.CONNECT_AFTER, connectAfter), Almanac.OF_THE_JVM)
                .reminders()
                .stream()
                .filter(reminder -> reminder.kind() == ReminderKind.CONNECT)
                .toList();
    }

    @Test
    void tells_what_each_is_about() {
        About interview = About.thing(AboutType.INTERVIEW, Story.id("round"));

        assertThat(story.only(ReminderKind.DEBRIEF).about()).isEqualTo(interview);
        assertThat(story.only(ReminderKind.PROFILE_UPDATE).about()).isEqualTo(interview);
        assertThat(story.only(ReminderKind.EVALUATE_JOB).about()).isEqualTo(interview);
        assertThat(story.only(ReminderKind.THANK_REFERRER).about())
                .isEqualTo(new About(AboutType.REFERRER, Story.id("Rita"), "Rita"));
        assertThat(story.only(ReminderKind.KEEP_SEARCHING).about())
                .isEqualTo(new About(AboutType.CANDIDATE, null, null));
    }

    @Test
    void each_round_has_its_own() {
        story.completed("round 2", "2026-11-09T11:00", "Ana");

        assertThat(story.all(ReminderKind.DEBRIEF))
                .extracting(PlannedReminder::interviewId)
                .containsExactly(Story.id("round"), Story.id("round 2"));
        assertThat(story.all(ReminderKind.THANK_YOU)).hasSize(3);
        assertThat(story.plan().reminders())
                .filteredOn(reminder -> !Story.id("round").equals(reminder.interviewId()))
                .extracting(PlannedReminder::kind)
                .containsExactlyInAnyOrder(
                        ReminderKind.DEBRIEF,
                        ReminderKind.THANK_YOU,
                        ReminderKind.PROFILE_UPDATE,
                        ReminderKind.EVALUATE_JOB,
                        ReminderKind.CONNECT,
                        ReminderKind.THANK_REFERRER,
                        ReminderKind.FOLLOW_UP,
                        ReminderKind.KEEP_SEARCHING);
    }

    @Test
    void advises_against_posting() {
        assertThat(story.plan().advice())
                .extracting(
                        Advice::kind,
                        Advice::interviewId,
                        advice -> advice.trace().get(0).rule())
                .containsExactly(tuple(AdviceKind.NO_POSTING, Story.id("round"), Rule.R20));
    }

    @Test
    void says_by_which_rules() {
        assertThat(rules(ReminderKind.DEBRIEF)).startsWith(Rule.R3, Rule.R4, Rule.R5);
        assertThat(rules(ReminderKind.THANK_YOU)).startsWith(Rule.R9, Rule.R9, Rule.R10, Rule.R16);
        assertThat(rules(ReminderKind.THANK_REFERRER)).startsWith(Rule.R17, Rule.R10, Rule.R16);
        assertThat(rules(ReminderKind.PROFILE_UPDATE)).containsExactly(Rule.R19, Rule.R19);
        assertThat(rules(ReminderKind.CONNECT)).startsWith(Rule.R21);
        assertThat(rules(ReminderKind.EVALUATE_JOB)).containsExactly(Rule.R22, Rule.R22);
        assertThat(rules(ReminderKind.KEEP_SEARCHING)).startsWith(Rule.R18);
        assertThat(rules(ReminderKind.FOLLOW_UP)).startsWith(Rule.R25).contains(Rule.R29, Rule.R30);
    }

    @Test
    void asks_for_a_profile_where_none_is_known() {
        assertThat(story.only(ReminderKind.PROFILE_UPDATE).trace().get(0).text())
                .startsWith("Create a LinkedIn profile");
        assertThat(story.profileKnown()
                        .only(ReminderKind.PROFILE_UPDATE)
                        .trace()
                        .get(0)
                        .text())
                .startsWith("Update your LinkedIn profile");
    }

    @Test
    void names_no_person_in_its_reasons() {
        assertThat(story.plan().reminders())
                .flatExtracting(PlannedReminder::trace)
                .extracting(TraceEntry::text)
                .noneMatch(text -> text.contains("Ana") || text.contains("Ben") || text.contains("Rita"));
    }

    /** 10:00 in New York on the day after is 00:00 in Tokyo. */
    @Test
    void where_quiet_hours_go_by_other_clocks_the_reason_says_whose_the_days_are() {
        String whose =
                "Quiet hours go by the clocks in Asia/Tokyo; days that name no place are those of America/New_York.";
        Story abroad = Story.in("America/New_York").completed("round", "2026-11-05T11:00");

        assertThat(abroad.only(ReminderKind.PROFILE_UPDATE).trace())
                .extracting(TraceEntry::text)
                .doesNotContain(whose);
        assertThat(abroad.candidateIn("Asia/Tokyo")
                        .only(ReminderKind.PROFILE_UPDATE)
                        .trace())
                .extracting(TraceEntry::text)
                .contains(whose);
    }

    @Test
    void quiet_hours_move_nudges_and_never_the_due_time() {
        Story evening = Story.inBerlin().completed("round", "2026-11-05T20:45", "Ana");

        assertThat(evening.only(ReminderKind.DEBRIEF).remindAt())
                .containsExactly(
                        evening.at("2026-11-06T08:00"), evening.at("2026-11-06T16:45"), evening.at("2026-11-07T16:45"));
        assertThat(evening.only(ReminderKind.THANK_YOU).remindAt()).containsExactly(evening.at("2026-11-05T21:00"));
        assertThat(evening.only(ReminderKind.THANK_YOU).dueAt()).isEqualTo(evening.at("2026-11-06T20:45"));
    }

    @Test
    void quiet_hours_are_those_of_where_the_candidate_lives() {
        Story abroad =
                Story.in("America/New_York").candidateIn("Asia/Tokyo").completed("round", "2026-11-05T10:00", "Ana");

        PlannedReminder thanks = abroad.only(ReminderKind.THANK_YOU);

        assertThat(thanks.remindAt()).containsExactly(Instant.parse("2026-11-05T23:00:00Z"));
        assertThat(thanks.localDate()).isEqualTo("2026-11-05");
    }

    @Test
    void nudges_that_quiet_hours_bring_together_become_one() {
        Story night = Story.inBerlin().completed("round", "2026-11-05T23:30", "Ana");
        Policy policy = Policies.with(
                Field.DEBRIEF,
                new DebriefPolicy(
                        List.of(Duration.ofMinutes(30), Duration.ofHours(4)),
                        Duration.ofHours(24),
                        Duration.ofHours(48)));

        assertThat(night.only(ReminderKind.DEBRIEF, policy).remindAt()).containsExactly(night.at("2026-11-06T08:00"));
    }

    @Test
    void reported_late_it_says_so() {
        story.reported("round", "2026-11-02T11:29");
        assertThat(rules(ReminderKind.DEBRIEF)).doesNotContain(Rule.LATE_REPORT);

        story.reported("round", "2026-11-20T11:00");
        assertThat(story.only(ReminderKind.DEBRIEF).trace())
                .extracting(TraceEntry::text)
                .anyMatch(text -> text.endsWith("and it is overdue at once."));
        assertThat(story.only(ReminderKind.PROFILE_UPDATE).trace())
                .extracting(TraceEntry::text)
                .anyMatch(text -> text.endsWith("the dates are what they would have been."));
        assertThat(rules(ReminderKind.CONNECT)).as("has no reminder to miss").doesNotContain(Rule.LATE_REPORT);
    }

    @Test
    void hours_are_elapsed_time_when_the_clocks_go_forward() {
        Story sydney = Story.in("Australia/Sydney").completed("round", "2026-10-03T15:00", "Ana");

        assertThat(sydney.only(ReminderKind.DEBRIEF).dueAt()).isEqualTo(sydney.at("2026-10-04T16:00"));
    }

    private List<Rule> rules(ReminderKind kind) {
        return story.all(kind).get(0).trace().stream().map(TraceEntry::rule).toList();
    }

    private static ReminderKey keyOf(ReminderKind kind, String name) {
        return ReminderKey.ofInterviewer(kind, Story.id("round"), Story.id(name));
    }

    private static About person(String name) {
        return new About(AboutType.INTERVIEWER, Story.id(name), name);
    }

    private List<Instant> all(String moments) {
        return Arrays.stream(moments.split(" ")).map(this::november).toList();
    }

    private Instant november(String dayAndTime) {
        return story.at("2026-11-" + dayAndTime);
    }
}
