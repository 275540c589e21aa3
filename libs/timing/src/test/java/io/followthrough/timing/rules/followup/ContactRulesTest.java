package io.followthrough.timing.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies;
import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.Story;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.ContactAssessment;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.DecisionDateRule;
import io.followthrough.timing.policy.Policy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contact that was made: which one it was, and which rules it broke (R28, R30). */
class ContactRulesTest {

    private final Story monday = Story.inBerlin().completed("round 1", "2026-11-02T15:00");

    /** 2026-11-02 is a Monday, 2026-11-05 a Thursday. */
    @ParameterizedTest(name = "I = {0}, D = {1}: a contact at {2} breaks {3}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-02, -,          2026-11-02T15:00, R25 R26
        2026-11-02, -,          2026-11-03T09:00, R25
        2026-11-02, -,          2026-11-07T09:00, R25 WEEKEND
        2026-11-02, -,          2026-11-08T23:59, R25 WEEKEND
        2026-11-02, -,          2026-11-09T00:00, -
        2026-11-02, -,          2026-11-11T00:00, -
        2026-11-02, 2026-11-06, 2026-11-06T23:59, R24
        2026-11-02, 2026-11-06, 2026-11-07T12:00, WEEKEND
        2026-11-02, 2026-11-24, 2026-11-12T12:00, R24
        2026-11-05, -,          2026-11-06T12:00, R25 R27
        2026-11-05, 2026-11-06, 2026-11-07T12:00, R27 WEEKEND
        """)
    void the_first(String interview, @Nullable String decision, String at, @Nullable String breaches) {
        Story story =
                Story.inBerlin().completed("round", interview + "T15:00").decidesBy(decision, interview + "T15:00");

        ContactAssessment contact = assess(story, at, false);

        assertThat(contact.breaches()).isEqualTo(rules(breaches));
        assertThat(contact.ordinal()).isEqualTo(1);
        assertThat(contact.interviewId()).isEqualTo(Story.id("round"));
    }

    @Test
    void a_day_that_the_policy_keeps_free_is_a_breach_of_it() {
        Policy week = Policies.with(Field.DECISION_DATE_RULE, DecisionDateRule.AT_LEAST_A_WEEK);
        monday.decidesBy("2026-11-03", "2026-11-02T15:00");

        assertThat(assess(monday, "2026-11-06T12:00", false).breaches()).isEmpty();
        assertThat(TimingEngine.assess(monday.facts(), week, Almanac.OF_THE_JVM, monday.at("2026-11-06T12:00"), false)
                        .breaches())
                .containsExactly(Rule.R24);
    }

    /** The first was made on Monday, 9 November. */
    @ParameterizedTest(name = "at {0}, a reason given: {1}; breaks {2}")
    @CsvSource(nullValues = "-", textBlock = """
        2026-11-20T12:00, false, R28
        2026-11-12T12:00, true,  R28
        2026-11-15T12:00, true,  R28 WEEKEND
        2026-11-16T00:00, true,  -
        """)
    void the_second(String at, boolean reasonGiven, @Nullable String breaches) {
        ContactAssessment contact = assess(monday.followedUp("2026-11-09T10:00"), at, reasonGiven);

        assertThat(contact.breaches()).isEqualTo(rules(breaches));
        assertThat(contact.ordinal()).isEqualTo(2);
    }

    @Test
    void a_third_is_one_too_many() {
        monday.followedUp("2026-11-09T10:00").followedUp("2026-11-16T10:00");

        ContactAssessment contact = assess(monday, "2026-11-24T10:00", true);

        assertThat(contact.ordinal()).isEqualTo(3);
        assertThat(contact.breaches()).containsExactly(Rule.R28);
    }

    /** Everything happened on Wednesday, 11 November, at noon. */
    @ParameterizedTest(name = "{0}: before {1}, from then on {2}")
    @CsvSource(nullValues = "-", textBlock = """
        they answered,         -, R32
        the round was lost,    -, R34
        it was closed,         -, R33
        the next was called off, R33, R33
        a contact was made,    -, R28
        """)
    void what_happened_later_is_no_breach(String event, @Nullable String before, @Nullable String after) {
        String noon = "2026-11-11T12:00";
        Story story = switch (event) {
            case "they answered" -> monday.responded(noon);
            case "the round was lost" -> monday.outcome("round 1", InterviewOutcome.REJECTED, noon);
            case "it was closed" -> monday.result(OpportunityOutcome.WITHDRAWN, noon);
            case "the next was called off" -> monday.cancelled("round 2", "2026-11-20T15:00", noon);
            default -> monday.followedUp(noon);
        };

        assertThat(assess(story, "2026-11-11T11:59", false).breaches()).isEqualTo(rules(before));
        assertThat(assess(story, noon, false).breaches()).isEqualTo(rules(after));
    }

    @Test
    void a_round_that_was_called_off_later_was_still_ahead() {
        monday.cancelled("round 2", "2026-11-20T15:00", "2026-11-10T12:00");

        assertThat(assess(monday, "2026-11-10T11:59", false).breaches()).containsExactly(Rule.R33);
        assertThat(assess(monday, "2026-11-11T12:00", false).breaches()).isEmpty();
    }

    @Test
    void a_reason_that_was_given_later_excuses_nothing() {
        monday.followedUp("2026-11-09T10:00").reasonForSecond("2026-11-18T12:00");

        assertThat(assess(monday, "2026-11-17T12:00", false).breaches()).containsExactly(Rule.R28);
        assertThat(assess(monday, "2026-11-18T12:00", false).breaches()).isEmpty();
    }

    @Test
    void rounds_that_ended_later_were_still_ahead() {
        monday.completed("round 2", "2026-11-16T15:00");

        ContactAssessment between = assess(monday, "2026-11-10T12:00", false);
        ContactAssessment atItsEnd = assess(monday, "2026-11-16T15:00", false);

        assertThat(between.interviewId()).isEqualTo(Story.id("round 1"));
        assertThat(between.breaches()).isEmpty();
        assertThat(atItsEnd.interviewId()).isEqualTo(Story.id("round 2"));
        assertThat(atItsEnd.breaches()).containsExactly(Rule.R25, Rule.R26);
    }

    @Test
    void before_any_round_there_was_nothing_to_follow_up_on() {
        ContactAssessment contact = assess(monday, "2026-11-01T12:00", false);

        assertThat(contact).isEqualTo(new ContactAssessment(null, 1, List.of(Rule.R33)));
    }

    private static ContactAssessment assess(Story story, String at, boolean reasonGiven) {
        return TimingEngine.assess(story.facts(), Policy.DEFAULT, Almanac.OF_THE_JVM, story.at(at), reasonGiven);
    }

    private static List<Rule> rules(@Nullable String codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes.split(" ")).map(Rule::valueOf).toList();
    }
}
