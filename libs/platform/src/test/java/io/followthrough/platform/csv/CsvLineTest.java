package io.followthrough.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        plain            | plain
        a, b             | "a, b"
        say "yes"        | "say ""yes"\""
        =1+1             | '=1+1
        +49 30           | '+49 30
        -1               | '-1
        @SUM(A1)         | '@SUM(A1)
        =HYPERLINK("x")  | "'=HYPERLINK(""x"")"
        ＝1+1            | '＝1+1
        3 = 3            | 3 = 3
        """)
    void a_cell_is_text(String value, String cell) {
        assertThat(CsvLine.of(value, "next")).isEqualTo(cell + ",next\r\n");
    }

    @Test
    void nothing_is_an_empty_cell_and_a_number_is_itself() {
        assertThat(CsvLine.of(null, 12, "", "end")).isEqualTo(",12,,end\r\n");
    }

    @Test
    void a_line_break_stays_within_its_cell() {
        assertThat(CsvLine.of("one\ntwo", "three\r\nfour")).isEqualTo("\"one\ntwo\",\"three\r\nfour\"\r\n");
    }
}
