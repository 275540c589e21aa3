package io.followthrough.interview.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.holidays.jollyday.JollydayCalendars;
import io.followthrough.interview.domain.imports.Column;
import io.followthrough.interview.domain.imports.ImportReading;
import io.followthrough.interview.domain.imports.Importer;
import io.followthrough.interview.domain.imports.LineProblem;
import io.followthrough.interview.domain.imports.LineSource;
import io.followthrough.local.workspace.Workspace;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.zone.ZoneLaw;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final HolidayCalendars REGIONS = new JollydayCalendars();

    private static final Importer CANDIDATE = new Importer("cand-1", ZoneLaw.OF_THE_JVM, REGIONS);

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
    void quoted_cells_hold_commas_and_quotes() {
        assertEmployers("\"employer\",role\n\"North, \"\"the\"\" wind and sun\",Dev", "North, \"the\" wind and sun");
    }

    @Test
    void a_cell_loses_the_apostrophe_that_kept_it_from_being_a_formula() {
        assertEmployers("employer,role\n'=Wind,Dev", "=Wind");
        assertEmployers("employer,role\n'Wind,Dev", "'Wind");
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
                .containsExactly(tuple(2, "employer"), tuple(2, "role"), tuple(5, "role"), tuple(7, "employer"));
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
    void no_line_and_no_cell_is_longer_than_the_longest() {
        String commas = ",".repeat(1_000_000);
        assertThat(read("employer,role" + commas + "\nNorthwind,Dev").problems())
                .extracting(LineProblem::line)
                .containsExactly(1);
        assertThat(read("employer,role\nNorthwind,Dev" + commas).problems())
                .extracting(LineProblem::line)
                .containsExactly(2);
        assertThat(read("employer,role\nNorthwind,\"" + "a;".repeat(1_000_000) + "\"")
                        .problems())
                .extracting(LineProblem::line)
                .containsExactly(2);
    }

    @Test
    void lines_come_again_so_many_at_a_time_that_they_are_soon_written() {
        String people = "Ida;".repeat(50);
        String csv = "employer,role,kind,startsAt,endsAt,timeZone,interviewers\n"
                + IntStream.range(0, 120)
                        .mapToObj(line -> "Employer " + line + ",Dev,PHONE,2026-11-02T10:00,2026-11-02T11:00,UTC,"
                                + people + "\n")
                        .collect(Collectors.joining());
        LineSource lines = file(csv.getBytes(StandardCharsets.UTF_8)).lines(CANDIDATE);

        assertThat(Stream.generate(() -> lines.next().size()).limit(4)).containsExactly(50, 50, 20, 0);
    }

    @Test
    void another_encoding_is_refused_at_its_first_letter() {
        byte[] latin = "employer,role\nNorthwind,Dev\nMüller,Dev".getBytes(Charset.forName("windows-1252"));

        assertThat(file(latin).read(CANDIDATE).problems())
                .containsExactly(new LineProblem(3, null, "The file is not UTF-8 here."));
    }

    @Test
    void the_example_of_the_documentation_is_right() throws IOException {
        byte[] example = Files.readAllBytes(Workspace.find().root().resolve("docs/examples/interviews.csv"));

        ImportReading reading = file(example).read(new Importer(null, ZoneLaw.OF_THE_JVM, REGIONS));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.opportunities().inOrder()).hasSize(3);
        assertThat(new String(example, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .isEqualTo(Column.imported().map(Column::title).collect(Collectors.joining(",")));
    }

    private static void assertEmployers(String csv, String... employers) {
        assertThat(read(csv).problems()).isEmpty();
        assertThat(file(csv.getBytes(StandardCharsets.UTF_8)).lines(CANDIDATE).next())
                .extracting(one -> one.position().employer())
                .containsExactly(employers);
    }

    private static ImportReading read(String csv) {
        return file(csv.getBytes(StandardCharsets.UTF_8)).read(CANDIDATE);
    }

    private static CsvFile file(byte[] bytes) {
        return new CsvFile(Unpooled.wrappedBuffer(bytes));
    }
}
