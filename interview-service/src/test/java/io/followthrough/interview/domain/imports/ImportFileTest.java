package io.followthrough.interview.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.holidays.jollyday.JollydayCalendars;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {

    private static final HolidayCalendars REGIONS = new JollydayCalendars();

    private static final Importer BACKEND = new Importer(null, ZoneLaw.OF_THE_JVM, REGIONS);
    private static final String TITLES =
            "candidateId / employer / role / source / formality / referrerName / referrerEmail / kind / startsAt / endsAt / timeZone / interviewers";
    private static final String OPPORTUNITY = "cand-1 / Northwind / Data engineer / / / / / ";
    private static final String ROUND = "PANEL / 2026-11-05T14:00 / 2026-11-05T15:30 / Europe/Berlin / ";

    @Test
    void lines_of_one_employer_and_role_are_one_opportunity() {
        ImportReading reading = read(
                "candidateId / employer / role / kind / startsAt / endsAt / timeZone",
                "cand-1 / Northwind / Data engineer / PHONE / 2026-11-02T10:00 / 2026-11-02T11:00 / Europe,Berlin",
                "cand-1 / northwind / Data  Engineer / PANEL / 2026-11-05T14:00 / 2026-11-05T15:00 / Europe,Berlin",
                "cand-1 / Northwind / Architect / / / / ",
                "cand-2 / Northwind / Data engineer / / / / ");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lines()).isEqualTo(4);
        assertThat(reading.opportunities().inOrder())
                .extracting(
                        one -> one.name().candidateId(),
                        ImportedOpportunity::line,
                        one -> one.rounds().stream().map(RoundLine::line).toList())
                .containsExactly(
                        tuple("cand-1", 2, List.of(2, 3)),
                        tuple("cand-1", 4, List.of()),
                        tuple("cand-2", 5, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"DE, true", "DE-BY, true", "DE-BY-AG, true", "Bavaria, false", "de-by, false"})
    void a_region_is_one_whose_holidays_are_known(String region, boolean known) {
        String titles = "candidateId / employer / role / region";
        String line = "cand-1 / Northwind / Data engineer / " + region;
        GoodLines lines = new GoodLines(BACKEND);
        lines.read(1, cells(titles));

        assertThat(read(titles, line).problems())
                .extracting(LineProblem::field)
                .isEqualTo(known ? List.of() : List.of("region"));
        if (known) {
            assertThat(Objects.requireNonNull(lines.read(2, cells(line)))
                            .position()
                            .region())
                    .isEqualTo(region);
        }
    }

    @Test
    void interviewers_are_parted_by_semicolons_and_their_details_by_bars() {
        GoodLines lines = new GoodLines(BACKEND);
        lines.read(1, cells("candidateId / employer / role / kind / startsAt / endsAt / timeZone / interviewers"));

        ImportedLine line = Objects.requireNonNull(lines.read(
                2,
                cells("cand-1 / Northwind / Data engineer / panel / 2026-11-05T14:00 / 2026-11-05T15:30 / Europe,Berlin"
                        + " / Amara Okafor|amara@northwind.example|Head of data; Mei Tanaka||Lead;Lukas Brandt;")));

        assertThat(Objects.requireNonNull(line.round()).interviewers())
                .containsExactly(
                        new ListedPerson("Amara Okafor", "amara@northwind.example", "Head of data"),
                        new ListedPerson("Mei Tanaka", null, "Lead"),
                        new ListedPerson("Lukas Brandt", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "/ Northwind / Data engineer / / / / / / / / /                     > candidateId   > must not be blank",
                "cand-1 / / Data engineer / / / / / / / / /                        > employer      > must not be blank",
                "cand-1 / Northwind / / / / / / / / / /                            > role          > must not be blank",
                "cand-1 / Northwind / Dev / / STIFF / / / / / / /                  > formality     > is not one of CASUAL, FORMAL",
                "cand-1 / Northwind / Dev / / / Ida / nobody / / / / /             > referrerEmail > is not an e-mail address",
                "cand-1 / Northwind / Dev / / / / ida@x.example / / / / /          > referrerName  > must not be blank beside an e-mail address",
                "cand-1 / Northwind / Dev / / / / / / 2026-11-05T14:00 / 2026-11-05T15:00 / UTC / > kind > must not be blank where there is a round",
                "cand-1 / Northwind / Dev / / / / / LUNCH / 2026-11-05T14:00 / 2026-11-05T15:00 / UTC / > kind > 'is not one of PHONE, VIDEO, ONSITE, PANEL, TECHNICAL, INFORMAL'",
                "cand-1 / Northwind / Dev / / / / / PHONE / soon / 2026-11-05T15:00 / UTC / > startsAt > is not a time such as 2026-11-05T14:00 or 2026-11-05T14:00+01:00",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / / UTC / > endsAt > must not be blank",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / 2026-11-05T14:00 / UTC / > endsAt > The interview must end after it starts.",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / 2026-11-05T15:00 / CEST / > timeZone > is not an IANA time zone",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / 2026-11-05T15:00 / UTC / Ida|x > interviewers > 'entry 1 is not name, name <e-mail>, name|e-mail or name|e-mail|title'",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / 2026-11-05T15:00 / UTC / Ida; a\u202Eb > interviewers > 'entry 2 must be one line, without control characters or overrides of its direction'",
                "cand-1 / Northwind / Dev / / / / / PHONE / 9999-12-31T14:00 / 2026-11-05T15:00 / UTC / > startsAt > must be in the years 1900 to 2999",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / 1899-12-31T15:00Z / UTC / > endsAt > must be in the years 1900 to 2999",
                "cand-1 / Northwind / Dev / / / / / PHONE / 2026-11-05T14:00 / 2026-11-06T14:01 / UTC / > endsAt > An interview lasts 24 hours at most.",
                "cand-1\u00A0 / Northwind / Dev / / / / / / / / / > candidateId > must be in Unicode's form NFC, without blanks around it",
                "cand-1 / \uFEFF\u00AD / Dev / / / / / / / / / > employer > must hold something that can be seen"
            })
    void a_problem_names_its_line_and_field(String line, String field, String message) {
        ImportReading reading = read(TITLES, "cand-0 / Good / Line / / / / / / / / / ", line);

        assertThat(reading.problems()).containsExactly(new LineProblem(3, field, message));
        assertThat(reading.opportunities().inOrder()).as("nothing of it").isEmpty();
    }

    @Test
    void every_problem_of_every_line_is_listed() {
        ImportReading reading = read(
                TITLES,
                " / / Dev / / / / / / / / / ",
                OPPORTUNITY.replace("Northwind", "x".repeat(201)) + ROUND,
                "cand-1 / North\0wind / Dev / / / / / / / / / ",
                "cand-1 / too / few");

        assertThat(reading.problemCount()).isEqualTo(5);
        assertThat(reading.problems())
                .extracting(LineProblem::line, LineProblem::field)
                .containsExactly(
                        tuple(2, "candidateId"),
                        tuple(2, "employer"),
                        tuple(3, "employer"),
                        tuple(4, "employer"),
                        tuple(5, null));
    }

    @Test
    void a_line_may_not_contradict_or_repeat_an_earlier_one() {
        ImportReading reading = read(
                TITLES,
                "cand-1 / Northwind / Dev / LinkedIn / CASUAL / Ida / / " + ROUND,
                "cand-1 / Northwind / Dev / / / / / " + ROUND.replace("T14:00", "T14:30"),
                "cand-1 / Northwind / Dev / Friend / FORMAL / Eva / / " + ROUND);

        assertThat(reading.problems())
                .extracting(LineProblem::line, LineProblem::field)
                .containsExactly(
                        tuple(4, "source"), tuple(4, "formality"), tuple(4, "referrerName"), tuple(4, "startsAt"));
    }

    @Test
    void local_times_that_the_clocks_skipped_or_repeated_are_said() {
        ImportReading reading = read(
                TITLES,
                OPPORTUNITY + "PHONE / 2026-03-29T02:30 / 2026-03-29T04:00 / Europe,Berlin / ",
                OPPORTUNITY + "PHONE / 2026-10-25T02:30 / 2026-10-25T04:00 / Europe,Berlin / ");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices())
                .containsExactly(
                        new LineNotice(
                                2,
                                "startsAt",
                                LineNotice.Reason.DST_GAP,
                                "The clocks of the zone skipped this time; taken as 2026-03-29T03:30+02:00."),
                        new LineNotice(
                                3,
                                "startsAt",
                                LineNotice.Reason.DST_OVERLAP,
                                "The clocks of the zone showed this time twice; taken as the earlier, 2026-10-25T02:30+02:00."));
    }

    @Test
    void a_candidate_imports_for_itself_only_and_need_not_say_so() {
        ImportFile file = new ImportFile(new Importer("cand-1", ZoneLaw.OF_THE_JVM, REGIONS));
        file.add(1, List.of("employer", "role", "candidateId"));
        file.add(2, List.of("Northwind", "Dev", ""));
        file.add(3, List.of("Contoso", "Dev", "cand-1"));
        file.add(4, List.of("Contoso", "Dev", "cand-2"));

        ImportReading reading = file.reading();

        assertThat(reading.problems()).containsExactly(new LineProblem(4, "candidateId", "is not yours to import for"));
    }

    /** The next column is tried by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\uD800b"})
    void no_column_takes_what_no_request_takes(String odd) {
        List<String> titles = Column.imported().map(Column::title).toList();
        for (String title : titles) {
            ImportFile file = new ImportFile(BACKEND);
            file.add(1, titles);
            file.add(
                    2,
                    titles.stream()
                            .map(column -> column.equals(title) ? odd : "")
                            .toList());

            assertThat(file.reading().problems())
                    .as(title)
                    .extracting(LineProblem::field)
                    .contains(title);
        }
    }

    @Test
    void people_may_be_written_as_mail_programs_do() {
        GoodLines lines = new GoodLines(BACKEND);
        lines.read(1, cells("candidateId / employer / role / kind / startsAt / endsAt / timeZone / interviewers"));

        ImportedLine line = Objects.requireNonNull(lines.read(
                2,
                cells("cand-1 / Northwind / Dev / PHONE / 2026-11-05T14:00 / 2026-11-05T15:00 / UTC /"
                        + " Ana Silva <ana@example.org>; Mei Tanaka")));

        assertThat(Objects.requireNonNull(line.round()).interviewers())
                .containsExactly(
                        new ListedPerson("Ana Silva", "ana@example.org", null),
                        new ListedPerson("Mei Tanaka", null, null));
    }

    @Test
    void columns_without_a_title_are_passed_over_and_those_of_exports_noticed() {
        ImportReading reading = read(
                "candidateId / employer / / role / state / ",
                "cand-1 / Northwind / / Dev / COMPLETED / ",
                "cand-1 / Contoso / / Dev / / something");

        assertThat(reading.problems())
                .containsExactly(new LineProblem(3, null, "Column 6 has no title, but something below it."));
        assertThat(reading.notices())
                .containsExactly(new LineNotice(
                        1, "state", LineNotice.Reason.COLUMN_NOT_TAKEN, "An import takes nothing of this column."));
    }

    @Test
    void a_cell_of_whatever_blanks_is_blank() {
        ImportReading reading = read(
                "candidateId / employer / role / kind / startsAt / endsAt / timeZone / ",
                "cand-1 / Northwind / Dev / \u00A0 / \u200B / \u2003 / \uFEFF / \u00A0");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.opportunities().inOrder()).hasSize(1);
    }

    @Test
    void a_title_is_named_by_its_place_and_shown() {
        assertThat(read("candidateId / company / employer / position / role").problems())
                .extracting(LineProblem::message)
                .containsExactly(
                        "Column 2, \"company\", has a title that is unknown.",
                        "Column 4, \"position\", has a title that is unknown.");
    }

    @Test
    void titles_must_be_known_and_complete() {
        assertThat(read("candidateId / employer / employer / salary").problems())
                .extracting(LineProblem::line, LineProblem::field)
                .containsExactly(tuple(1, null), tuple(1, null), tuple(1, "role"));
        assertThat(read("employer / role").problems())
                .extracting(LineProblem::field)
                .containsExactly("candidateId");
        assertThat(read().problems()).hasSize(1);
    }

    @Test
    void a_file_has_a_greatest_length() {
        ImportFile file = new ImportFile(BACKEND);
        file.add(1, List.of("candidateId", "employer", "role"));
        int line = 2;
        while (file.takesMore()) {
            file.add(line++, List.of("cand-1", "Northwind", "Dev " + line));
        }

        assertThat(file.reading().problems()).extracting(LineProblem::line).containsExactly(ImportFile.MOST_LINES + 2);
    }

    @Test
    void the_first_problems_and_notices_are_listed_and_all_of_them_counted() {
        ImportFile file = new ImportFile(BACKEND);
        file.add(1, cells("candidateId / employer / role / kind / startsAt / endsAt / timeZone"));
        for (int line = 2; line <= 1_502; line++) {
            file.add(line, cells("cand-1 / / Dev / PHONE / 2026-03-29T02:30 / 2026-03-29T04:00 / Europe,Berlin"));
        }

        ImportReading reading = file.reading();

        assertThat(reading.problems()).hasSize(ImportFile.MOST_LISTED);
        assertThat(reading.problemCount()).isEqualTo(1_501);
        assertThat(reading.notices()).hasSize(ImportFile.MOST_LISTED);
        assertThat(reading.noticeCount()).isEqualTo(1_501);
    }

    @Test
    void an_opportunity_has_no_more_rounds_than_it_may() {
        ImportFile file = new ImportFile(BACKEND);
        file.add(1, cells("candidateId / employer / role / kind / startsAt / endsAt / timeZone"));
        int most = OpportunityPart.INTERVIEWS.most();
        for (int round = 0; round <= most; round++) {
            Instant start = Instant.parse("2026-01-01T10:00:00Z").plus(round, ChronoUnit.DAYS);
            file.add(
                    round + 2,
                    cells("cand-1 / Northwind / Dev / PHONE / " + start + " / " + start.plusSeconds(60) + " / UTC"));
        }

        assertThat(file.reading().problems())
                .containsExactly(new LineProblem(most + 2, null, OpportunityPart.INTERVIEWS.refusal()));
    }

    /** Cells are parted by slashes here; a comma stands for the slash of a zone. */
    private static ImportReading read(String... lines) {
        ImportFile file = new ImportFile(BACKEND);
        for (int index = 0; index < lines.length; index++) {
            file.add(index + 1, cells(lines[index]));
        }
        return file.reading();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replace("Europe/Berlin", "Europe,Berlin").split("/", -1))
                .map(cell -> cell.strip().replace("Europe,Berlin", "Europe/Berlin"))
                .toList();
    }
}
