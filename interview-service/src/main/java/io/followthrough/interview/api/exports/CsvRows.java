package io.followthrough.interview.api.exports;

import io.followthrough.interview.application.exports.ExportInterviews;
import io.followthrough.interview.domain.imports.Column;
import io.followthrough.interview.domain.people.Profile;
import io.followthrough.interview.store.exports.OpportunityView;
import io.followthrough.interview.store.exports.PartView;
import io.followthrough.people.access.CoachGrant;
import io.followthrough.platform.csv.CsvLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An export as CSV (RFC 4180): one line per round, or one for an opportunity without any. */
final class CsvRows {

    /** The columns that an import takes come first, then what it does not ask for. */
    static final String TITLES = CsvLine.of(Stream.concat(
                    Arrays.stream(Column.values()).map(Column::title),
                    Stream.of(
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
                            "coaches"))
            .toArray());

    private final @Nullable Object[] candidate;

    CsvRows(ExportInterviews.Exported exported) {
        this.candidate = candidate(exported);
    }

    String of(PartView part) {
        boolean withoutRounds = part.opens() && part.closes() && part.rounds().isEmpty();
        return withoutRounds
                ? line(part, null)
                : part.rounds().stream().map(round -> line(part, round)).collect(Collectors.joining());
    }

    private String line(PartView part, OpportunityView.@Nullable RoundView round) {
        return CsvLine.of(Stream.of(opportunity(part), round(round), rest(part.opportunity(), round), candidate)
                .flatMap(Arrays::stream)
                .toArray());
    }

    private static @Nullable Object[] candidate(ExportInterviews.Exported exported) {
        Profile profile = exported.candidate().profile();
        return new @Nullable Object[] {
            profile.displayName(),
            profile.email(),
            profile.timeZone(),
            profile.url() == null ? null : profile.url().value(),
            profile.followUpChannel(),
            exported.grants().stream().map(CsvRows::coach).collect(Collectors.joining("; "))
        };
    }

    private static String coach(CoachGrant grant) {
        String scopes = grant.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return grant.coachId() + "|" + scopes + (grant.expiresAt() == null ? "" : "|" + grant.expiresAt());
    }

    private static @Nullable Object[] opportunity(PartView part) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(part.opportunity().candidateId());
        Column.ofPosition().forEach(column -> cells.add(column.of(part.position())));
        cells.add(part.opportunity().referrerName());
        cells.add(part.opportunity().referrerEmail());
        return cells.toArray();
    }

    private static @Nullable Object[] round(OpportunityView.@Nullable RoundView round) {
        if (round == null) {
            return new @Nullable Object[8];
        }
        return new @Nullable Object[] {
            round.kind(),
            local(round.startsAt(), round.timeZone()),
            local(round.endsAt(), round.timeZone()),
            round.timeZone(),
            people(round.interviewers()),
            round.state(),
            met(round),
            round.outcome()
        };
    }

    private static @Nullable Object[] rest(OpportunityView opportunity, OpportunityView.@Nullable RoundView round) {
        return new @Nullable Object[] {
            opportunity.decisionDate(),
            opportunity.timelineStatedAs(),
            opportunity.materials().stream()
                    .map(material -> material.description() + "|" + material.promisedFor())
                    .collect(Collectors.joining("; ")),
            opportunity.opportunityId(),
            round == null ? null : round.interviewId(),
            opportunity.openedAt(),
            opportunity.status(),
            opportunity.outcome()
        };
    }

    private static String local(Instant instant, String zone) {
        return instant.atZone(ZoneId.of(zone)).toOffsetDateTime().toString();
    }

    private static String people(List<OpportunityView.PersonView> people) {
        return people.stream().map(CsvRows::person).collect(Collectors.joining("; "));
    }

    /** As an import takes it: name, name|e-mail or name|e-mail|title. */
    private static String person(OpportunityView.PersonView person) {
        String email = person.email() == null ? "" : person.email();
        return Stream.of(person.name(), email, person.title() == null ? "" : person.title())
                .collect(Collectors.joining("|"))
                .replaceFirst("\\|+$", "");
    }

    private static String met(OpportunityView.RoundView round) {
        return round.interviewers().stream()
                .filter(person -> Boolean.TRUE.equals(person.met()))
                .map(OpportunityView.PersonView::name)
                .collect(Collectors.joining("; "));
    }
}
