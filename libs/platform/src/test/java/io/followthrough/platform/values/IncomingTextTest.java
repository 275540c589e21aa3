package io.followthrough.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Silva",
                " Ana Silva\n",
                "\u00A0Ana Silva\u2003",
                "\u200BAna Silva\uFEFF",
                "\u3000Ana Silva\u2028"
            })
    void one_line_loses_the_blanks_around_it(String text) {
        assertThat(IncomingText.oneLine(text)).isEqualTo("Ana Silva");
    }

    @Test
    void equal_letters_become_equal_characters() {
        String apart = Normalizer.normalize("Zoë Å", Normalizer.Form.NFD);

        assertThat(IncomingText.oneLine(apart)).isEqualTo("Zoë Å");
        assertThat(IncomingText.manyLines(apart)).isEqualTo("Zoë Å");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u0000b",
                "a\u001Bb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u202Eb",
                "a\u202Ab",
                "a\u2066b",
                "a\uD800b",
                "\uDC00"
            })
    void one_line_has_no_control_characters_breaks_overrides_or_halves(String text) {
        assertThatThrownBy(() -> IncomingText.oneLine(text)).isInstanceOf(UnfitValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200D\u200C", "\u3164", "\u2800\u2800", "\u0301", "\uFEFF\u00AD\u200B"})
    void one_line_shows_something(String text) {
        assertThatThrownBy(() -> IncomingText.oneLine(text))
                .isInstanceOf(UnfitValueException.class)
                .hasMessageContaining("seen");
    }

    /** Joiners, marks of direction and emoji are part of how people write. */
    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "\u200Fשלום", "👩\u200D🚀", "Nguyễn Thị Vân", "O'Brien", "李雷", "<script>"})
    void whatever_people_are_called_stays(String name) {
        assertThat(IncomingText.oneLine(name)).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(IncomingText.oneLine(" \u00A0\u200B")).isEmpty();
    }

    @Test
    void many_lines_keep_breaks_tabs_and_blanks() {
        String text = " first\r\n\tsecond \u2028third\n";

        assertThat(IncomingText.manyLines(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0007", "\u001B[31m", "a\uDFFF"})
    void many_lines_have_no_other_control_characters(String text) {
        assertThatThrownBy(() -> IncomingText.manyLines(text)).isInstanceOf(UnfitValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\u00A0", "e\u0301", ".", "..", "a\nb", "\u200B"})
    void an_identifier_is_never_changed_only_refused(String id) {
        assertThatThrownBy(() -> IncomingText.identifier(id)).isInstanceOf(UnfitValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cand-1", "a b", "a/b", "...", "é", "auth0|5f", "anna@example.org"})
    void an_identifier_may_be_any_other_line(String id) {
        assertThat(IncomingText.identifier(id)).isEqualTo(id);
    }
}
