package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.domain.people.GrantedCoach;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.values.UnfitValueException;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.Formality;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a line can say: how a column is titled, how an import reads its cells, and what an export writes into them. The
 * first line of a file names the columns. An export writes all of them, in this order; an import takes those that it can
 * read, in any order.
 */
public enum Column {
    CANDIDATE_ID("candidateId", Cell.ID, line -> line.opportunity().candidateId()),
    EMPLOYER(Opportunity.Position::employer, "employer", Cell.NEEDED),
    ROLE(Opportunity.Position::role, "role", Cell.NEEDED),
    SOURCE(Opportunity.Position::source, "source", Cell.TEXT),
    FORMALITY(Opportunity.Position::formality, "formality", Cell.TEXT),
    REGION(Opportunity.Position::region, "region", Cell.TEXT),
    REFERRER_NAME("referrerName", Cell.TEXT, ofReferrer(Referrer::name)),
    REFERRER_EMAIL("referrerEmail", Cell.EMAIL, ofReferrer(Referrer::email)),
    KIND("kind", Cell.TEXT, ofRound(Interview::kind)),
    STARTS_AT("startsAt", Cell.NEEDED, local(InterviewPeriod::startsAt)),
    ENDS_AT("endsAt", Cell.NEEDED, local(InterviewPeriod::endsAt)),
    TIME_ZONE("timeZone", Cell.NEEDED, ofRound(round -> round.period().zone())),
    INTERVIEWERS("interviewers", Cell.LIST, ofRound(Column::people)),
    STATE("state", ofRound(Interview::state)),
    MET("met", ofRound(Column::peopleMet)),
    ROUND_OUTCOME("roundOutcome", ofRound(Interview::outcome)),
    DECISION_DATE("decisionDate", line -> line.opportunity().timeline().decisionDate()),
    TIMELINE_STATED_AS("timelineStatedAs", line -> line.opportunity().timeline().statedAs()),
    MATERIALS("materials", line -> list(line.materials(), one -> one.description() + "|" + one.promisedFor())),
    OPPORTUNITY_ID("opportunityId", line -> line.opportunity().id()),
    INTERVIEW_ID("interviewId", ofRound(Interview::id)),
    OPENED_AT("openedAt", line -> line.opportunity().openedAt()),
    STATUS("status", line -> line.opportunity().status()),
    OUTCOME("outcome", line -> line.opportunity().outcome()),
    DISPLAY_NAME("displayName", ofProfile(Profile::displayName)),
    EMAIL("email", ofProfile(Profile::email)),
    CANDIDATE_TIME_ZONE("candidateTimeZone", ofProfile(Profile::timeZone)),
    PROFILE_URL(
            "profileUrl",
            ofProfile(profile -> profile.url() == null ? null : profile.url().value())),
    FOLLOW_UP_CHANNEL("followUpChannel", ofProfile(Profile::followUpChannel)),
    COACHES("coaches", line -> list(line.coaches(), GrantedCoach::written));

    private final String title;
    private final @Nullable Cell cell;
    private final @Nullable Function<Opportunity.Position, @Nullable Object> ofPosition;
    private final Function<TableLine, @Nullable Object> written;

    /** A column of what an opportunity is for. */
    Column(Function<Opportunity.Position, @Nullable Object> ofPosition, String title, Cell cell) {
        this.title = title;
        this.cell = cell;
        this.ofPosition = ofPosition;
        this.written = line -> ofPosition.apply(line.opportunity().position());
    }

    Column(String title, @Nullable Cell cell, Function<TableLine, @Nullable Object> written) {
        this.title = title;
        this.cell = cell;
        this.ofPosition = null;
        this.written = written;
    }

    /** A column that an import does not take. */
    Column(String title, Function<TableLine, @Nullable Object> written) {
        this(title, null, written);
    }

    /** As the first line of a file writes it. */
    public String title() {
        return title;
    }

    /** What an export writes into the line's cell; null for nothing. */
    public @Nullable Object written(TableLine line) {
        return written.apply(line);
    }

    /**
     * The text of a cell in the form in which it is kept.
     *
     * @throws UnfitValueException when it is refused
     */
    String kept(String text) {
        return cell == null ? text : cell.kept(text);
    }

    /** What is wrong with a cell that an import reads; null when nothing is. */
    @Nullable String problem(String text) {
        return cell == null ? null : cell.problem(text);
    }

    /** The columns that an import takes. */
    public static Stream<Column> imported() {
        return Arrays.stream(values()).filter(Column::isImported);
    }

    boolean isImported() {
        return cell != null;
    }

    /** The columns that tell what an opportunity is for. */
    static Stream<Column> ofPosition() {
        return Arrays.stream(values()).filter(column -> column.ofPosition != null);
    }

    /** What the position has in this column; null for nothing, and for a column of something else. */
    @Nullable Object of(Opportunity.Position position) {
        return ofPosition == null ? null : ofPosition.apply(position);
    }

    /** The position that a line tells; null when its employer or its role is wrong, which the cells remember. */
    static Opportunity.@Nullable Position positionIn(Cells cells, HolidayCalendars calendars) {
        String employer = cells.text(EMPLOYER);
        String role = cells.text(ROLE);
        String source = cells.text(SOURCE);
        Formality formality = cells.name(FORMALITY, Formality.values());
        String region = cells.region(REGION, calendars);
        return employer == null || role == null
                ? null
                : new Opportunity.Position(employer, role, source, formality, region);
    }

    static Optional<Column> titled(String written) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    private static Function<TableLine, @Nullable Object> ofReferrer(Function<Referrer, @Nullable Object> value) {
        return line -> line.opportunity().referrer() == null
                ? null
                : value.apply(line.opportunity().referrer());
    }

    private static Function<TableLine, @Nullable Object> ofRound(Function<Interview, @Nullable Object> value) {
        return line -> line.round() == null ? null : value.apply(line.round());
    }

    private static Function<TableLine, @Nullable Object> ofProfile(Function<Profile, @Nullable Object> value) {
        return line -> value.apply(line.candidate().profile());
    }

    private static Function<TableLine, @Nullable Object> local(Function<InterviewPeriod, Instant> instant) {
        return line -> ofRound(round -> line.law()
                        .clockIn(round.period().zone())
                        .at(instant.apply(round.period()))
                        .toString())
                .apply(line);
    }

    private static String people(Interview round) {
        return list(round.interviewers(), person -> ListedPerson.of(person).written());
    }

    private static String peopleMet(Interview round) {
        return list(
                round.interviewers().stream()
                        .filter(person -> Boolean.TRUE.equals(person.met()))
                        .toList(),
                Interviewer::name);
    }

    private static <T> String list(List<T> all, Function<T, String> entry) {
        return all.stream().map(entry).collect(Collectors.joining("; "));
    }
}
