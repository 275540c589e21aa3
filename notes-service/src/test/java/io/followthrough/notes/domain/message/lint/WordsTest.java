package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one word when texts are compared. */
class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            rock 'n' roll;      rock|n|roll
            it's O’Neill;       it's|O’Neill
            the dogs' end';     the|dogs|end
            AI平台x;             AI|平台|x
            re\u0301sume\u0301 done; re\u0301sume\u0301|done
            👍 ok, 3rd!;         ok|3rd
            """)
    void words_are_runs_of_letters_of_one_kind(String text, String words) {
        assertThat(Words.of(text.translateEscapes()).stream().map(Word::text).collect(Collectors.joining("|")))
                .isEqualTo(words.translateEscapes());
    }

    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource({
        "l'équipe, équipe, 7",
        "l’âme, âme, 7",
        "we'll, we'll, 5",
        "l'un, l'un, 5",
        "I'm, I'm, 5",
        "team, team, 5"
    })
    void an_article_before_an_apostrophe_is_no_part_of_the_word(String text, String without, int start) {
        assertThat(new Word(text, 5).withoutElision()).isEqualTo(new Word(without, start));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"田, true", "ع, true", "한, true", "Lin, false", "lin, false", "3, false"})
    void some_scripts_have_no_capitals(String text, boolean caseless) {
        assertThat(new Word(text, 0).isCaseless()).isEqualTo(caseless);
    }
}
