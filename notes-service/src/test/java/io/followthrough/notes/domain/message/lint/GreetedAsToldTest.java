package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of address that the candidate has given counts where one is greeted: in the first line. */
class GreetedAsToldTest {

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'Dear Kanchana,\\nThank you.'            | true
            '\\n \\n  Dear Kanchana,\\nThank you.'   | true
            'Dear Kanchana'                          | true
            'Dear friend,\\nKanchana, thank you.'    | false
            '\\nDear friend,\\nKanchana, thank you.' | false
            'Dear Kanchana and Amara,\\nThank you.'  | false
            """)
    void in_the_first_line_and_nowhere_else(String body, boolean greeted) {
        LintContext context = new LintContext(
                Message.Kind.CONNECT,
                new LintContext.Addressee("Lin Chen", "Kanchana", List.of("Amara Okafor")),
                Notes.POSITION,
                Notes.DEBRIEF,
                List.of());

        List<String> found = Lint.of(body.translateEscapes(), context).stream()
                .map(Finding::rule)
                .filter("R12"::equals)
                .toList();

        assertThat(found).hasSize(greeted ? 0 : 1);
    }
}
