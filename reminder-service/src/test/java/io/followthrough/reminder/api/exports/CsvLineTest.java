package io.followthrough.reminder.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(CsvLine.of(value)).isEqualTo(cell + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void what_a_spreadsheet_passes_over_hides_no_formula(String value) {
        assertThat(CsvLine.of(value)).contains("'" + value);
    }

    @Test
    void nothing_is_an_empty_cell_and_a_number_is_itself() {
        assertThat(CsvLine.of(null, 12, "")).isEqualTo(",12,\r\n");
    }

    @Test
    void a_line_break_stays_within_its_cell() {
        assertThat(CsvLine.of("one\ntwo", "three")).isEqualTo("\"one\ntwo\",three\r\n");
    }
}
