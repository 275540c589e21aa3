package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R14 and its neighbours: what a message of its kind must say, and how often it may ask. */
class WordingTest {

    private static final String GOOD = """
            Dear Lin,

            Thank you for your time on Thursday. Your move to event sourcing has stayed with me.
            I remain very interested in the Data engineer role and in Northwind.

            By when do you expect to decide?

            Kind regards""";

    @Test
    void nothing_is_said_of_a_good_note() {
        assertThat(Lint.of(GOOD, Notes.thankYou("Lin Chen", "Amara Okafor"))).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Thank you for your time. I am keen on the role and on Northwind.                 | -
            Thanks for the conversation! The engineer job at your company excites me.        | -
            I appreciate the hour you took. I would love to join the team as data engineer.  | -
            Many thanks for meeting me. I want to work in this position at Northwind.         | -
            It was nice to see you. I am keen on the role and on Northwind.                   | not thank
            Thank you for the coffee. I am keen on the role and on Northwind.                 | not thank
            Thank you for your time. Best of luck.                                            | the role and the organisation
            Thank you for your time. The Data engineer role at Northwind was explained.       | the role and the organisation
            Thank you for your time. I am still interested in the role.                       | not in the organisation
            Thank you for your time. I am still interested in Northwind.                      | not in the role
            Vielen Dank für Ihre Zeit. Ich bin an der Stelle und am Unternehmen interessiert. | -
            Merci pour cet entretien. Je suis motivée par le poste et votre entreprise.       | -
            Gracias por su tiempo. Me interesa mucho el puesto y la empresa.                  | -
            Grazie per il colloquio. Il ruolo e l'azienda mi interessano molto.               | -
            谢谢您的时间。我对贵司的职位很感兴趣。                                                | -
            ありがとうございます、面接のお時間を。御社の職に興味があります。                           | -
            """)
    void thanks_are_for_the_time_and_interest_is_in_both(String body, @Nullable String expected) {
        List<Finding> findings = rule("R14", "Lin,\n" + body, Message.Kind.THANK_YOU);

        assertThat(findings).hasSize(expected == null ? 0 : 1);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).contains(expected));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            I am keen on it, as of now.             | the role and the organisation
            I am keen to be your CTO.               | not in the organisation
            I am keen to be CTO at Uno.             | -
            """)
    void small_words_of_a_name_do_not_name_it(String sentence, @Nullable String expected) {
        LintContext context = new LintContext(
                Message.Kind.THANK_YOU,
                new LintContext.Addressee("Lin Chen", List.of()),
                new LintContext.Position("Uno of It", "CTO as of"),
                Notes.DEBRIEF,
                List.of());

        List<Finding> findings = Lint.of("Lin,\nThank you for your time. " + sentence, context).stream()
                .filter(finding -> finding.rule().equals("R14"))
                .toList();

        assertThat(findings).hasSize(expected == null ? 0 : 1);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).contains(expected));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            None.                                       | 0
            One? Two?                                   | 0
            One? Two? Three?                            | 1
            Really??? Is it??                           | 0
            See https://example.org/?a=1&b=?c and ?d    | 0
            一？二？三？                                   | 1
            """)
    void more_than_two_questions_are_too_many(String text, int findings) {
        assertThat(rule("R14", GOOD.replace("By when do you expect to decide?", text), Message.Kind.THANK_YOU))
                .hasSize(findings);
        assertThat(rule("R14", text, Message.Kind.FOLLOW_UP)).hasSize(findings);
        assertThat(rule("R14", text, Message.Kind.CONNECT)).isEmpty();
    }

    @Test
    void the_third_question_is_shown() {
        String body = "One? Two?\nThree?";

        Finding.Place at = rule("R14", body, Message.Kind.FOLLOW_UP).get(0).at();

        assertThat(at).isEqualTo(new Finding.Place(body.length() - 1, 1, 2));
    }

    @ParameterizedTest(name = "[{index}] {0}, {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            FOLLOW_UP       | Could you tell me where things stand?             | R30 | 0
            FOLLOW_UP       | Gibt es schon eine Entscheidung?                  | R30 | 0
            FOLLOW_UP       | I hope you are well.                              | R30 | 1
            THANK_YOU       | I hope you are well.                              | R30 | 0
            REFERRER_THANKS | Thank you for putting in a word for me.           | R17 | 0
            REFERRER_THANKS | I had the interview on Monday.                    | R17 | 1
            REFERENCE_BRIEF | They may call you this week.                      | R23 | 0
            REFERENCE_BRIEF | All went fine.                                    | R23 | 1
            CONNECT         | It was a pleasure to meet you at the interview.   | R20 | 0
            CONNECT         | Loved my #interview at Northwind                  | R20 | 1
            CONNECT         | We spoke about C# and about issue #12.            | R20 | 0
            THANK_YOU       | Be my friend on facebook.com/cand                 | R21 | 1
            CONNECT         | I am on www.Facebook.com too                      | R21 | 1
            CONNECT         | I read Facebook's paper on it, at notfacebook.com | R21 | 0
            """)
    void each_kind_does_what_it_is_for(Message.Kind kind, String body, String rule, int findings) {
        assertThat(rule(rule, body, kind))
                .filteredOn(finding -> !finding.message().startsWith("It cites nothing specific"))
                .hasSize(findings);
    }

    @Test
    void one_text_for_two_members_of_a_panel_is_noticed() {
        UUID toAmara = UUID.randomUUID();
        UUID toWei = UUID.randomUUID();
        LintContext context = new LintContext(
                Message.Kind.THANK_YOU,
                new LintContext.Addressee("Lin Chen", List.of("Amara Okafor", "Wei Zhang")),
                Notes.POSITION,
                Notes.DEBRIEF,
                List.of(
                        new LintContext.OtherNote(
                                toAmara, GOOD.replace("Lin", "Amara").replace("Thursday", "Friday")),
                        new LintContext.OtherNote(
                                toWei, "Dear Wei,\n\nYour question on Kafka was a good one to end on.")));

        List<Finding> findings = Lint.of(GOOD, context);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("ALIKE");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.message())
                    .matches("\\d\\d % of its wording is also in .*")
                    .contains(toAmara.toString())
                    .doesNotContain("Amara");
        });
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({"a b c d e, a b c d x y, 1", "a b c d e, a b c d x y z, 0"})
    void from_two_fifths_on_two_notes_are_too_alike(String one, String other, int findings) {
        LintContext context = new LintContext(
                Message.Kind.THANK_YOU,
                new LintContext.Addressee("Lin Chen", List.of("Amara Okafor")),
                Notes.POSITION,
                Notes.DEBRIEF,
                List.of(new LintContext.OtherNote(UUID.randomUUID(), other)));

        assertThat(Lint.of(one, context))
                .filteredOn(finding -> finding.rule().equals("ALIKE"))
                .hasSize(findings);
    }

    @ParameterizedTest(name = "[{index}] {0} / {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a b c d          | a b c d          | 1
            A, b: c - D!     | a b c d          | 1
            a b c d          | e f g h          | 0
            a b c d          | a b c e          | 0.3333
            a                | a                | 1
            ''               | ''               | 0
            谢谢您的时间        | 谢谢您的时间        | 1
            """)
    void likeness_is_the_share_of_common_sequences(String one, String other, double likeness) {
        assertThat(LikenessRule.likeness(one, other)).isCloseTo(likeness, within(0.001));
    }

    private static List<Finding> rule(String rule, String body, Message.Kind kind) {
        return Lint.of(body, Notes.context(kind, "Lin Chen", List.of("Amara Okafor"))).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
