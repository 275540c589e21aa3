package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.OpportunityPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of one opportunity together. Its first line gives the details; further ones repeat them or leave them
 * blank. Rounds of one opportunity that start together are one round, unless each has an id of its own. Of a line it keeps what the lines after it are compared
 * with, which is not the people.
 */
final class Grouping {

    /** By these the lines of one opportunity are recognised, however they are spelt. */
    private static final Set<Column> NAMED_BY = Set.of(Column.EMPLOYER, Column.ROLE);

    private static final class Group {
        final ImportedLine first;
        final Map<Instant, Integer> lineByStart = new TreeMap<>();
        final Map<UUID, Integer> lineById = new TreeMap<>();
        final List<RoundLine> rounds = new ArrayList<>();

        Group(ImportedLine first) {
            this.first = new ImportedLine(first.number(), first.name(), first.position(), first.referrer(), null);
        }

        ImportedOpportunity opportunity() {
            return new ImportedOpportunity(first.name(), first.number(), rounds);
        }
    }

    private final Map<OpportunityName, Group> groups = new TreeMap<>();

    /** @param problems is told when the line contradicts, or repeats, an earlier one */
    void add(ImportedLine line, List<LineProblem> problems) {
        Group group = groups.computeIfAbsent(line.name(), name -> new Group(line));
        contradictions(line, group.first, problems);
        ImportedRound round = line.round();
        if (round == null) {
            return;
        }
        if (round.id() == null && group.lineByStart.size() == OpportunityPart.INTERVIEWS.most()) {
            problems.add(new LineProblem(line.number(), null, OpportunityPart.INTERVIEWS.refusal()));
            return;
        }
        Integer earlier = round.id() == null
                ? group.lineByStart.putIfAbsent(round.period().startsAt(), line.number())
                : group.lineById.putIfAbsent(round.id(), line.number());
        if (earlier == null) {
            group.rounds.add(new RoundLine(line.number(), round.period().startsAt(), round.id()));
        } else {
            problems.add(
                    round.id() == null
                            ? new LineProblem(
                                    line.number(),
                                    Column.STARTS_AT.title(),
                                    "is when the round of line " + earlier + " of the same opportunity starts too")
                            : new LineProblem(
                                    line.number(), Column.INTERVIEW_ID.title(), "is that of line " + earlier + " too"));
        }
    }

    ImportedOpportunities opportunities() {
        return new ImportedOpportunities(groups.values().stream()
                .map(Group::opportunity)
                .sorted(Comparator.comparingInt(ImportedOpportunity::line))
                .toList());
    }

    private static void contradictions(ImportedLine line, ImportedLine first, List<LineProblem> problems) {
        Column.ofPosition()
                .filter(column -> !NAMED_BY.contains(column))
                .forEach(column -> contradiction(
                        line, first, column, column.of(line.position()), column.of(first.position()), problems));
        contradiction(line, first, Column.REFERRER_NAME, line.referrer(), first.referrer(), problems);
    }

    private static void contradiction(
            ImportedLine line,
            ImportedLine first,
            Column column,
            @Nullable Object here,
            @Nullable Object there,
            List<LineProblem> problems) {
        if (here != null && !Objects.equals(here, there)) {
            problems.add(new LineProblem(
                    line.number(),
                    column.title(),
                    "differs from line " + first.number() + ", which is of the same opportunity"));
        }
    }
}
