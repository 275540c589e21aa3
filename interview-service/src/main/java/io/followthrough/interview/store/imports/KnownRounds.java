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
import org.jspecify.annotations.Nullable;

/** What is there already of what a file tells: never more than the file itself, however much there is. */
public final class KnownRounds {

    private final Map<OpportunityName, UUID> opportunities = new TreeMap<>();
    private final Map<UUID, Integer> rounds = new TreeMap<>();
    private final BitSet linesOfRounds = new BitSet();

    void addOpportunity(OpportunityName name, UUID id) {
        opportunities.put(name, id);
    }

    void addRound(int line) {
        linesOfRounds.set(line);
    }

    void countRounds(UUID opportunityId, int count) {
        rounds.put(opportunityId, count);
    }

    List<UUID> opportunities() {
        return List.copyOf(opportunities.values());
    }

    /** The rounds that the file tells of opportunities which are open. */
    List<ImportedRows.ToldRound> told(ImportedOpportunities file) {
        List<ImportedRows.ToldRound> told = new ArrayList<>();
        file.inOrder().forEach(one -> {
            UUID id = opportunities.get(one.name());
            if (id != null) {
                one.rounds().forEach(round -> told.add(new ImportedRows.ToldRound(round.line(), id, round.startsAt())));
            }
        });
        return told;
    }

    /** The open opportunity of that name, or null. */
    public @Nullable UUID opportunity(OpportunityName name) {
        return opportunities.get(name);
    }

    /** Whether its opportunity has a round that starts then. */
    public boolean hasRound(RoundLine round) {
        return linesOfRounds.get(round.line());
    }

    /** How many rounds the opportunity has, cancelled ones too. */
    public int rounds(UUID opportunityId) {
        return rounds.getOrDefault(opportunityId, 0);
    }
}
