package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of letters by when, and by which way, they go out; and in which order. */
class AfterDecisionTest {

    private static final String THANKS =
            "Dear Lin,\nThank you for your time. I keep thinking of your move to event sourcing.";

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            By when do you expect to decide?      | R16
            Is there any news on the decision?    | R16
            May I write to you again?             | -
            I respect what you decided.           | -
            """)
    void a_thank_you_after_the_decision_asks_for_none(String ending, String rule) {
        List<String> found =
                rules(THANKS + " " + ending, form(Message.Kind.THANK_YOU, Message.Channel.EMAIL, true, false));

        assertThat(found).isEqualTo(rule.equals("-") ? List.of() : List.of(rule));
        assertThat(rules(THANKS + " " + ending, form(Message.Kind.THANK_YOU, Message.Channel.EMAIL, false, false)))
                .doesNotContain("R16");
    }

    @Test
    void a_thank_you_after_the_decision_thanks_all_the_same() {
        String body = "Dear Lin,\nI keep thinking of your move to event sourcing.";

        assertThat(Lint.of(body, form(Message.Kind.THANK_YOU, Message.Channel.EMAIL, true, false)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R14");
                    assertThat(finding.message()).isEqualTo("It does not thank for the time.");
                });
    }

    @Test
    void points_for_a_call_ask_where_things_stand_or_say_what_to_highlight() {
        assertThat(rules("- Hello", form(Message.Kind.FOLLOW_UP, Message.Channel.PHONE, false, true)))
                .containsExactly("R30", "R30");
        assertThat(rules("- Hello", form(Message.Kind.REFERENCE_BRIEF, Message.Channel.PHONE, false, true)))
                .containsExactly("R23");
        assertThat(rules("- Hello", form(Message.Kind.REFERENCE_BRIEF, Message.Channel.PHONE, false, false)))
                .isEmpty();
    }

    @Test
    void a_hashtag_is_shown_where_it_stands() {
        String body = "Dear Lin,\nthank you for #interview tips";

        Finding.Place at = Lint.of(body, form(Message.Kind.CONNECT, Message.Channel.LINKEDIN, false, false)).stream()
                .filter(finding -> finding.rule().equals("R20"))
                .map(Finding::at)
                .findFirst()
                .orElseThrow();

        assertThat(at).isEqualTo(new Finding.Place(body.indexOf('#'), "#interview".length(), 2));
    }

    @Test
    void errors_stand_before_warnings_of_rules_before_them() {
        List<Finding> findings = Lint.of(
                "Dear Amara,\n" + "word ".repeat(900),
                form(Message.Kind.THANK_YOU, Message.Channel.EMAIL, false, false));

        assertThat(findings).hasSizeGreaterThan(2);
        assertThat(findings.get(0).severity()).isEqualTo(Finding.Severity.ERROR);
        assertThat(findings.get(0).rule()).isEqualTo("R12");
        assertThat(findings.subList(1, findings.size()))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING));
    }

    private static List<String> rules(String body, LintContext context) {
        return Lint.of(body, context).stream().map(Finding::rule).toList();
    }

    private static LintContext form(
            Message.Kind kind, Message.Channel channel, boolean decided, boolean lacksHighlight) {
        return new LintContext(
                new LintContext.Form(kind, channel, decided, lacksHighlight, null),
                new LintContext.Addressee("Lin Chen", List.of("Amara Okafor")),
                Notes.POSITION,
                Notes.DEBRIEF,
                LintContext.Secrets.NONE,
                List.of());
    }
}
