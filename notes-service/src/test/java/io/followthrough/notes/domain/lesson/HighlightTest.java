package io.followthrough.notes.domain.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the table < and > stand for the marks; [ and ] enclose what is told to be a match. */
class HighlightTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``,                        ``
            nothing here,              nothing here
            <ask>,                     [ask]
            <ask> for it,              [ask] for it
            to <ask>,                  to [ask]
            <ask> and <answer> it,     [ask] and [answer] it
            <ask><answer>,             [ask][answer]
            """)
    void an_excerpt_comes_in_pieces(String marked, String pieces) {
        String excerpt = marked.replace('<', Highlight.START).replace('>', Highlight.STOP);

        assertThat(Highlight.pieces(excerpt).stream()
                        .map(piece -> piece.match() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(pieces);
    }
}
