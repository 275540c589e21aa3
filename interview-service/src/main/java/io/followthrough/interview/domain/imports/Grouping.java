package io.followthrough.interview.domain.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of one opportunity together. Its first line gives the details; further ones repeat them or leave them
 * blank. Rounds of one opportunity that start together are one round.
 */
final class Grouping {

    /** By these the lines of one opportunity are recognised, however they are spelt. */
    private static final Set<Column> NAMED_BY = Set.of(Column.EMPLOYER, Column.ROLE);

    private static final class Group {
        final ImportedLine first;
        final Map<Instant, Integer> lineByStart = new HashMap<>();
        final List<ImportedRound> rounds = new ArrayList<>();

        Group(ImportedLine first) {
            this.first = first;
        }
    }

    private final Map<OpportunityName, Group> groups = new LinkedHashMap<>();

    /** @param problems is told when the line contradicts, or repeats, an earlier one */
    void add(ImportedLine line, List<LineProblem> problems) {
        Group group = groups.computeIfAbsent(line.name(), name -> new Group(line));
        contradictions(line, group.first, problems);
        ImportedRound round = line.round();
        if (round == null) {
            return;
        }
        Integer earlier = group.lineByStart.putIfAbsent(round.period().startsAt(), line.number());
        if (earlier != null) {
            problems.add(new LineProblem(
                    line.number(),
                    Column.STARTS_AT.title(),
                    "is when the round of line " + earlier + " of the same opportunity starts too"));
        } else {
            group.rounds.add(round);
        }
    }

    List<ImportedOpportunity> opportunities() {
        List<ImportedOpportunity> opportunities = new ArrayList<>(groups.size());
        groups.forEach((name, group) -> opportunities.add(
                new ImportedOpportunity(name, group.first.position(), group.first.referrer(), group.rounds)));
        return opportunities;
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
