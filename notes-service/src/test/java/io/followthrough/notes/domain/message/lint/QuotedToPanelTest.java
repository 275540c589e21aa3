package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two letters in other words that quote the same note. */
class QuotedToPanelTest {

    @ParameterizedTest(name = "[{index}] {0} in {1} and {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            How the first pilot failed | Dear Lin, I recall how the first pilot failed so well. | Amara, what stays: how the first pilot failed.     | true
            How the first pilot failed | Dear Lin, I recall how the first pilot failed so well. | Amara, what stays is that the pilot failed at once. | false
            How the first pilot failed | Dear Lin, I recall that your pilot has failed twice.    | Amara, what stays: how the first pilot failed.     | false
            pilot failed               | Dear Lin, I recall how the first pilot failed so well. | Amara, it stays with me that one pilot failed.     | false
            the pilot failed           | Dear Lin, I recall that the pilot failed so very well.  | Amara, it stays with me: the pilot failed.         | true
            """)
    void what_is_quoted_to_another_is_alike(String note, String body, String other, boolean alike) {
        assertThat(findings(Message.Kind.THANK_YOU, note, body, other))
                .hasSize(alike ? 1 : 0)
                .allSatisfy(finding -> assertThat(finding.message())
                        .startsWith("What it quotes is also in message")
                        .endsWith("to the same panel: they compare."));
        assertThat(findings(Message.Kind.FOLLOW_UP, note, body, other))
                .hasSize(alike ? 1 : 0)
                .allSatisfy(finding -> assertThat(finding.message()).endsWith("sent before."));
    }

    private static List<Finding> findings(Message.Kind kind, String note, String body, String other) {
        DebriefContent notes = new DebriefContent(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Observation(Observation.Kind.TO_MENTION, note, null)));
        LintContext context = new LintContext(
                kind,
                new LintContext.Addressee("Lin Chen", List.of("Amara Okafor")),
                Notes.POSITION,
                notes,
                List.of(new LintContext.OtherNote(new UUID(0, 1), other)));
        return Lint.of(body, context).stream()
                .filter(finding -> finding.rule().equals("ALIKE"))
                .toList();
    }
}
