package io.followthrough.interview.store.imports;

import io.followthrough.interview.domain.imports.ImportedOpportunities;
import io.followthrough.interview.domain.imports.OpportunityName;
import io.followthrough.interview.domain.imports.RoundLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is there already of what a file tells: never more than the file itself, however much there is. */
public final class KnownRounds {

    private final Map<OpportunityName, UUID> opportunities = new TreeMap<>();
    private final Map<UUID, Boolean> openById = new TreeMap<>();
    private final Map<UUID, Integer> rounds = new TreeMap<>();
    private final BitSet linesOfRounds = new BitSet();

    void addOpportunity(OpportunityName name, UUID id) {
        opportunities.put(name, id);
    }

    void addIdentified(UUID id, boolean open) {
        openById.put(id, open);
    }

    void addRound(int line) {
        linesOfRounds.set(line);
    }

    void countRounds(UUID opportunityId, int count) {
        rounds.put(opportunityId, count);
    }

    List<UUID> opportunities() {
        return Stream.concat(opportunities.values().stream(), openById.keySet().stream())
                .distinct()
                .toList();
    }

    /** The rounds that the file tells of opportunities which are known, or by their own ids. */
    List<ImportedRows.ToldRound> told(ImportedOpportunities file) {
        List<ImportedRows.ToldRound> told = new ArrayList<>();
        file.inOrder().forEach(one -> {
            UUID id = opportunity(one.name());
            one.rounds().stream()
                    .filter(round -> id != null || round.id() != null)
                    .map(round -> new ImportedRows.ToldRound(
                            round.line(),
                            id,
                            round.startsAt(),
                            round.id(),
                            one.name().candidateId()))
                    .forEach(told::add);
        });
        return told;
    }

    /** The opportunity of that id, in whatever state, else the open one of that name; null when there is neither. */
    public @Nullable UUID opportunity(OpportunityName name) {
        UUID id = name.id();
        return id != null && openById.containsKey(id) ? id : opportunities.get(name.withoutId());
    }

    /** Whether it takes new rounds. */
    public boolean isOpen(UUID opportunityId) {
        return openById.getOrDefault(opportunityId, true);
    }

    /** Whether the round of that id is known, or its opportunity has one that starts then. */
    public boolean hasRound(RoundLine round) {
        return linesOfRounds.get(round.line());
    }

    /** How many rounds the opportunity has, cancelled ones too, void ones not. */
    public int rounds(UUID opportunityId) {
        return rounds.getOrDefault(opportunityId, 0);
    }
}
