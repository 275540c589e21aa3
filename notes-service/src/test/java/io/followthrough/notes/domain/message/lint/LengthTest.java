package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R11: over 150 words warns, and words are what people count. */
class LengthTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                              | 0
            " \t "                          | 0
            "Thank you"                     | 2
            "I'm sure it’s a follow-up"     | 5
            "state-of-the-art and/or e.g."  | 3
            "Well — one—two – three"        | 4
            "one–two"                       | 2
            "Thanks👍 a lot!!! :-)"          | 3
            "Wait… what"                    | 2
            "- a - b *"                     | 2
            "3.5 million in Q3/2026"        | 4
            "see https://example.org/a?b=c" | 2
            "hard\u00a0space and\u2003wide" | 4
            "谢谢您的时间"                    | 6
            "田中様 thank you"               | 5
            "감사합니다 오늘"                  | 2
            "👍 🎉"                          | 0
            """)
    void words_are_counted_as_people_do(String text, int words) {
        assertThat(LengthRule.words(text.translateEscapes())).isEqualTo(words);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "one two three"    | 2  | "one two"
            "one, two - three" | 2  | "one, two -"
            "one two"          | 2  | "one two"
            "one two "         | 5  | "one two "
            "谢谢您的时间"       | 2  | "谢谢"
            "one"              | 0  | ""
            ""                 | 3  | ""
            """)
    void a_text_can_be_cut_after_so_many_words(String text, int words, String first) {
        assertThat(LengthRule.first(text, words)).isEqualTo(first);
    }

    @Test
    void the_151st_word_is_too_many_and_is_shown() {
        String body = "Dear Lin,\n" + "word ".repeat(148);
        assertThat(lengthFinding(body)).isNull();

        Finding finding = Objects.requireNonNull(lengthFinding(body + "surplus too"));

        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.message()).startsWith("It has 152 words");
        assertThat(finding.at()).isEqualTo(new Finding.Place(body.length(), "surplus too".length(), 2));
    }

    @ParameterizedTest(name = "{0}: {1} words, {2} characters are too many: {3}")
    @CsvSource({
        "EMAIL, 150, 1, false",
        "EMAIL, 151, 1, true",
        "HANDWRITTEN, 100, 1, false",
        "HANDWRITTEN, 101, 1, true",
        "NOTECARD, 101, 1, true",
        "LINKEDIN, 30, 10, false",
        "LINKEDIN, 1, 300, false",
        "LINKEDIN, 1, 301, true",
    })
    void how_long_it_may_be_depends_on_the_way_it_goes(
            Message.Channel channel, int words, int letters, boolean tooLong) {
        LintContext usual = Notes.context(Message.Kind.CONNECT, "Lin Chen", List.of());
        LintContext context = new LintContext(
                new LintContext.Form(Message.Kind.CONNECT, channel, false, null),
                usual.addressee(),
                usual.position(),
                usual.notes(),
                usual.secrets(),
                usual.otherNotes());
        String body = ("x".repeat(letters - (words > 1 && letters > 1 ? 1 : 0)) + " ")
                .repeat(words)
                .strip();

        assertThat(Lint.of(body, context).stream()
                        .anyMatch(finding -> finding.rule().equals("R11")))
                .isEqualTo(tooLong);
    }

    private static @Nullable Finding lengthFinding(String body) {
        return Lint.of(body, Notes.thankYou("Lin Chen")).stream()
                .filter(finding -> finding.rule().equals("R11"))
                .findFirst()
                .orElse(null);
    }
}
