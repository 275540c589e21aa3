package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.TimeZones;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.platform.values.UnfitValueException;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line; what is wrong with it is in its cells afterwards, what it only seems to say in its notices. */
final class LineReader {

    private static final Column[] OF_A_ROUND = {
        Column.KIND, Column.STARTS_AT, Column.ENDS_AT, Column.TIME_ZONE, Column.INTERVIEWERS
    };

    private final Cells cells;
    private final Importer importer;
    private final List<LineNotice> notices = new ArrayList<>();

    LineReader(Cells cells, Importer importer) {
        this.cells = cells;
        this.importer = importer;
    }

    List<LineNotice> notices() {
        return List.copyOf(notices);
    }

    /** Null when something is wrong with the line. */
    @Nullable ImportedLine read() {
        String candidateId = candidateId();
        Opportunity.Position position = Column.positionIn(cells, importer.calendars());
        ImportedLine.Recommender referrer = referrer();
        ImportedRound round = cells.isBlank(OF_A_ROUND) ? null : round();
        if (candidateId == null || position == null || !cells.problems().isEmpty()) {
            return null;
        }
        return new ImportedLine(
                cells.line(),
                OpportunityName.of(candidateId, position.employer(), position.role()),
                position,
                referrer,
                round);
    }

    private @Nullable String candidateId() {
        String own = importer.onlyCandidate();
        if (own != null && cells.isBlank(Column.CANDIDATE_ID)) {
            return own;
        }
        String candidateId = cells.text(Column.CANDIDATE_ID);
        if (candidateId != null && !importer.mayImportFor(candidateId)) {
            cells.problem(Column.CANDIDATE_ID, "is not yours to import for");
            return null;
        }
        return candidateId;
    }

    private ImportedLine.@Nullable Recommender referrer() {
        String name = cells.text(Column.REFERRER_NAME);
        String email = cells.text(Column.REFERRER_EMAIL);
        if (name == null && email != null) {
            cells.problem(Column.REFERRER_NAME, "must not be blank beside an e-mail address");
        }
        return name == null ? null : new ImportedLine.Recommender(name, email);
    }

    private @Nullable ImportedRound round() {
        InterviewKind kind = cells.name(Column.KIND, InterviewKind.values());
        if (kind == null && cells.isBlank(Column.KIND)) {
            cells.problem(Column.KIND, "must not be blank where there is a round");
        }
        WallClock clock = clock();
        Instant startsAt = moment(Column.STARTS_AT, clock);
        Instant endsAt = moment(Column.ENDS_AT, clock);
        List<ListedPerson> interviewers = interviewers();
        if (kind == null || clock == null || startsAt == null || endsAt == null) {
            return null;
        }
        try {
            return new ImportedRound(kind, InterviewPeriod.of(startsAt, endsAt, clock.zone()), interviewers);
        } catch (RefusedException refused) {
            cells.problem(Column.ENDS_AT, refused.detail());
            return null;
        }
    }

    private @Nullable WallClock clock() {
        ZoneLaw law = importer.law();
        String name = cells.text(Column.TIME_ZONE);
        try {
            return name == null ? null : law.clockIn(TimeZones.named(name, Column.TIME_ZONE.title(), law));
        } catch (RefusedException unknown) {
            cells.problem(Column.TIME_ZONE, "is not an IANA time zone");
            return null;
        }
    }

    private @Nullable Instant moment(Column column, @Nullable WallClock clock) {
        WrittenMoment written = written(column);
        if (written == null || clock == null) {
            return null;
        }
        WrittenMoment.Moment moment = written.on(clock);
        if (moment.notice() != null) {
            notices.add(new LineNotice(
                    cells.line(), column.title(), moment.notice(), sentence(moment.notice(), moment.instant(), clock)));
        }
        return moment.instant();
    }

    private @Nullable WrittenMoment written(Column column) {
        String text = cells.text(column);
        if (text == null) {
            return null;
        }
        try {
            WrittenMoment written = WrittenMoment.parse(text).orElse(null);
            if (written == null) {
                cells.problem(column, "is not a time such as 2026-11-05T14:00 or 2026-11-05T14:00+01:00");
            }
            return written;
        } catch (UnfitValueException unfit) {
            cells.problem(column, unfit.reason());
            return null;
        }
    }

    private static String sentence(LineNotice.Reason reason, Instant instant, WallClock clock) {
        String taken = clock.at(instant).toString();
        return switch (reason) {
            case DST_GAP -> "The clocks of the zone skipped this time; taken as " + taken + ".";
            case DST_OVERLAP -> "The clocks of the zone showed this time twice; taken as the earlier, " + taken + ".";
            case COLUMN_NOT_TAKEN -> throw new IllegalArgumentException("not of a time: " + reason);
        };
    }

    private List<ListedPerson> interviewers() {
        String text = cells.text(Column.INTERVIEWERS);
        List<String> entries = text == null ? List.of() : ListedPerson.entries(text);
        if (entries.size() > Interview.MOST_PEOPLE) {
            cells.problem(Column.INTERVIEWERS, "must list at most " + Interview.MOST_PEOPLE + " people");
            return List.of();
        }
        List<ListedPerson> people = new ArrayList<>();
        for (String entry : entries) {
            ListedPerson person = person(entry, people.size() + 1);
            if (person == null) {
                return List.of();
            }
            people.add(person);
        }
        return people;
    }

    private @Nullable ListedPerson person(String entry, int number) {
        try {
            ListedPerson person = ListedPerson.parse(entry);
            if (person == null) {
                cells.problem(
                        Column.INTERVIEWERS,
                        "entry " + number + " is not name, name <e-mail>, name|e-mail or name|e-mail|title");
            }
            return person;
        } catch (UnfitValueException unfit) {
            cells.problem(Column.INTERVIEWERS, "entry " + number + " " + unfit.reason());
            return null;
        }
    }
}
