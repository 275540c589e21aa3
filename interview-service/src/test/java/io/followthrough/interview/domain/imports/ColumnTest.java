package io.followthrough.interview.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.holidays.jollyday.JollydayCalendars;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private static final HolidayCalendars REGIONS = new JollydayCalendars();

    private static final Instant START = Instant.parse("2026-11-05T13:00:00Z");

    private final Opportunity opportunity = new Opportunity(
            UUID.randomUUID(),
            0,
            "cand-1",
            new Opportunity.Position("Northwind", "Data engineer", "Job fair", Formality.FORMAL, "DE-BY"),
            new Referrer(UUID.randomUUID(), "Ida Berg", "ida@berg.example", null),
            HiringTimeline.UNKNOWN,
            null,
            START,
            null);

    private final Interview round = new ScheduledInterview(
            new Interview.Identity(UUID.randomUUID(), opportunity.id(), "cand-1"),
            0,
            1,
            new Appointment(
                    InterviewKind.PANEL,
                    new InterviewPeriod(START, START.plusSeconds(5400), ZoneId.of("Europe/Berlin")),
                    List.of(
                            Interviewer.expected(UUID.randomUUID(), "Amara Okafor", "amara@nw.example", "Head of data"),
                            Interviewer.expected(UUID.randomUUID(), "Mei Tanaka", null, "Lead"),
                            Interviewer.expected(UUID.randomUUID(), "Lukas Brandt", null, null))));

    /** Published: spreadsheets and scripts go by them. */
    @Test
    void an_export_has_these_titles_in_this_order() {
        assertThat(Arrays.stream(Column.values()).map(Column::title))
                .containsExactly(
                        "candidateId",
                        "employer",
                        "role",
                        "source",
                        "formality",
                        "region",
                        "referrerName",
                        "referrerEmail",
                        "kind",
                        "startsAt",
                        "endsAt",
                        "timeZone",
                        "interviewers",
                        "state",
                        "met",
                        "roundOutcome",
                        "decisionDate",
                        "timelineStatedAs",
                        "materials",
                        "opportunityId",
                        "interviewId",
                        "openedAt",
                        "status",
                        "outcome",
                        "displayName",
                        "email",
                        "candidateTimeZone",
                        "profileUrl",
                        "followUpChannel",
                        "coaches");
    }

    @Test
    void what_an_export_writes_an_import_reads() {
        ImportedLine read = read(written(round));

        assertThat(read.name())
                .isEqualTo(OpportunityName.of("cand-1", "Northwind", "Data engineer")
                        .withId(opportunity.id()));
        assertThat(read.position()).isEqualTo(opportunity.position());
        assertThat(read.referrer()).isEqualTo(new ImportedLine.Recommender("Ida Berg", "ida@berg.example"));
        assertThat(read.round())
                .isEqualTo(new ImportedRound(
                        round.id(),
                        round.kind(),
                        round.period(),
                        round.interviewers().stream().map(ListedPerson::of).toList()));
        assertThat(written(round)).as("every column is tried").doesNotContain("");
    }

    @Test
    void an_opportunity_without_rounds_is_one_without_rounds() {
        assertThat(read(written(null)).round()).isNull();
    }

    private static ImportedLine read(List<String> cells) {
        GoodLines lines = new GoodLines(new Importer(null, ZoneLaw.OF_THE_JVM, REGIONS));
        lines.read(1, Column.imported().map(Column::title).toList());
        return Objects.requireNonNull(lines.read(2, cells));
    }

    private List<String> written(@Nullable Interview ofRound) {
        TableLine line = new TableLine(
                new Candidate("cand-1", 0, Profile.EMPTY),
                List.of(),
                opportunity,
                List.of(),
                ofRound,
                ZoneLaw.OF_THE_JVM);
        return Column.imported()
                .map(column -> Objects.toString(column.written(line), ""))
                .toList();
    }
}
