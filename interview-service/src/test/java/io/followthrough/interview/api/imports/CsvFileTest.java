package io.followthrough.interview.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.interview.domain.imports.Column;
import io.followthrough.interview.domain.imports.ImportFile;
import io.followthrough.interview.domain.imports.ImportReading;
import io.followthrough.interview.domain.imports.Importer;
import io.followthrough.interview.domain.imports.LineProblem;
import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lines_end_either_way_and_the_last_need_not(String end) {
        assertEmployers(String.join(end, "employer,role", "Northwind,Dev", "Contoso,Dev"), "Northwind", "Contoso");
        assertEmployers(String.join(end, "employer,role", "Northwind,Dev", "Contoso,Dev", ""), "Northwind", "Contoso");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_title() {
        assertEmployers("\uFEFFemployer,role\nNorthwind,Dev", "Northwind");
    }

    @Test
    void quoted_cells_hold_commas_quotes_and_line_ends() {
        assertEmployers(
                "\"employer\",role\n\"North, \"\"the\"\" wind\r\nand sun\",Dev", "North, \"the\" wind\r\nand sun");
    }

    @Test
    void letters_of_any_language_come_through() {
        assertEmployers("employer,role\nMüller & Søn 東京 🚀,Dev", "Müller & Søn 東京 🚀");
    }

    @Test
    void a_problem_has_the_line_where_its_row_begins() {
        ImportReading reading = read("employer,role\r\n\"two\r\nlines\",\r\n\r\nNorthwind,\r\n  \r\n,Dev");

        assertThat(reading.lines()).isEqualTo(3);
        assertThat(reading.problems())
                .extracting(LineProblem::line, LineProblem::field)
                .containsExactly(tuple(2, "role"), tuple(5, "role"), tuple(7, "employer"));
    }

    @Test
    void what_is_no_csv_is_said_where_it_ends() {
        assertThat(read("employer,role\nNorthwind,Dev\n\"Cont\"oso,Dev\n").problems())
                .extracting(LineProblem::line)
                .containsExactly(3);
        assertThat(read("employer,role\n\"Northwind,Dev\n").problems()).isNotEmpty();
        assertThat(read("").problems()).isNotEmpty();
    }

    @Test
    void another_encoding_is_refused_at_its_first_letter() {
        byte[] latin = "employer,role\nNorthwind,Dev\nMüller,Dev".getBytes(Charset.forName("windows-1252"));

        assertThat(CsvFile.read(latin, new ImportFile(new Importer("cand-1"))).problems())
                .containsExactly(new LineProblem(3, null, "The file is not UTF-8 here."));
    }

    @Test
    void the_example_of_the_documentation_is_right() throws IOException {
        byte[] example = Files.readAllBytes(Workspace.find().root().resolve("docs/examples/interviews.csv"));

        ImportReading reading = CsvFile.read(example, new ImportFile(new Importer(null)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.opportunities()).hasSize(3);
        assertThat(new String(example, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .isEqualTo(Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(",")));
    }

    private static void assertEmployers(String csv, String... employers) {
        ImportReading reading = read(csv);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.opportunities())
                .extracting(one -> one.position().employer())
                .containsExactly(employers);
    }

    private static ImportReading read(String csv) {
        return CsvFile.read(csv.getBytes(StandardCharsets.UTF_8), new ImportFile(new Importer("cand-1")));
    }
}
