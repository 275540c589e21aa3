package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R13: something specific from that interview, as the debrief holds it. */
class SpecificsTest {

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            I keep thinking of your move to event sourcing.                    | -
            Moving towards events as the source was new to me.                 | -
            The event was a success.                                           | nothing specific
            Your question on rebalancing the consumers has followed me home.   | -
            What you said about Kafka made me curious.                         | -
            I looked up how large your cluster is.                             | -
            I have since read more on the leadership of juniors.               | -
            Your leaders and junior colleagues made me think.                   | -
            Thank you for our conversation about the Data engineer role.       | nothing specific
            It was a great interview and I enjoyed the discussion a lot.       | nothing specific
            Working at Northwind with Lin and Amara would be a joy.            | nothing specific
            I hope that your hockey club wins on Saturday.                     | private life
            Good luck to the hockey club, and with the move to event sourcing. | -
            谢谢您的时间                                                          | nothing specific
            """)
    void a_message_cites_what_was_discussed(String sentence, String expected) {
        List<Finding> findings = specific("Dear Lin,\n" + sentence, Notes.thankYou("Lin Chen", "Amara Okafor"));

        if (expected == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                assertThat(finding.message()).contains(expected);
            });
        }
    }

    @ParameterizedTest(name = "[{index}] {0} from {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ihr Umstieg auf Ereignisquellen geht mir nicht aus dem Kopf. | Umstieg auf Ereignisquellen
            J'ai beaucoup aimé la refonte de votre catalogue.            | La refonte du catalogue produit
            Me gustó la migración de los almacenes.                      | migrar almacenes de datos
            我对你们的数据平台很感兴趣。                                     | 数据平台的迁移
            """)
    void notes_in_other_languages_are_compared_too(String sentence, String lesson) {
        DebriefContent notes =
                new DebriefContent(null, List.of(), List.of(), List.of(), List.of(lesson), List.of(), List.of());

        assertThat(specific(sentence, Notes.withNotes(notes))).isEmpty();
        assertThat(specific("Dear Lin, thank you.", Notes.withNotes(notes))).hasSize(1);
    }

    @ParameterizedTest(name = "[{index}] {0} from {1}: cited {2}")
    @CsvSource(delimiter = '|', textBlock = """
            I would love to be an engineer with Amara at Northwind. | Amara leads the guild at Northwind, an engineer | false
            The guild that she leads is new to me.                  | Amara leads the guild at Northwind, an engineer | true
            What you said about Kafka.                              | They moved to Kafka in spring                   | true
            In spring I shall be there.                             | They moved to Kafka in spring                   | false
            Hello there.                                            | We talked about the role and the team           | false
            I looked at your API.                                   | API                                             | true
            I looked at your UI.                                    | UI                                              | false
            """)
    void names_of_things_tell_and_names_of_people_do_not(String sentence, String lesson, boolean cited) {
        DebriefContent notes =
                new DebriefContent(null, List.of(), List.of(), List.of(), List.of(lesson), List.of(), List.of());
        LintContext context = new LintContext(
                Message.Kind.THANK_YOU,
                new LintContext.Addressee("Lin Chen", List.of("Amara Okafor")),
                Notes.POSITION,
                notes,
                List.of());

        assertThat(specific(sentence, context)).hasSize(cited ? 0 : 1);
    }

    @Test
    void without_notes_it_says_that_they_are_missing() {
        Finding finding = specific("Dear Lin, Kafka!", Notes.withNotes(DebriefContent.EMPTY))
                .get(0);

        assertThat(finding.message()).startsWith("The notes hold nothing specific");
    }

    @Test
    void thanks_and_follow_ups_are_specific_and_nothing_else_has_to_be() {
        for (Message.Kind kind : Message.Kind.values()) {
            LintContext context = Notes.context(kind, "Lin Chen", List.of());
            boolean judged = kind == Message.Kind.THANK_YOU || kind == Message.Kind.FOLLOW_UP;

            assertThat(specific("Dear Lin, hello.", context)).hasSize(judged ? 1 : 0);
            assertThat(specific("Dear Lin, Kafka.", context)).isEmpty();
        }
    }

    /** R28: what an earlier follow-up has cited is no reason for another. */
    @Test
    void a_reason_is_something_that_was_not_cited_before() {
        LintContext usual = Notes.context(Message.Kind.FOLLOW_UP, "Lin Chen", List.of());
        LintContext second = new LintContext(
                usual.form(),
                usual.addressee(),
                usual.position(),
                usual.notes(),
                usual.secrets(),
                List.of(new LintContext.OtherNote(new UUID(0, 1), "Dear Lin, Kafka.")));

        assertThat(Lint.givesReason("Dear Lin, Kafka.", usual)).isTrue();
        assertThat(Lint.givesReason("Dear Lin, Kafka.", second)).isFalse();
        assertThat(Lint.givesReason("Dear Lin, your move to event sourcing.", second))
                .isTrue();
        assertThat(Lint.givesReason("Dear Lin, hello.", usual)).isFalse();
    }

    private static List<Finding> specific(String body, LintContext context) {
        return Lint.of(body, context).stream()
                .filter(finding -> finding.rule().equals(context.kind() == Message.Kind.FOLLOW_UP ? "R30" : "R13"))
                .filter(finding -> !finding.message().contains("where things stand"))
                .toList();
    }
}
