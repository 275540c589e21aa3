package io.followthrough.interview.store.imports;

import io.followthrough.interview.domain.imports.OpportunityName;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is there already of what a file tells. */
public final class KnownRounds {

    private record Round(UUID opportunityId, Instant startsAt) {}

    private final Map<OpportunityName, UUID> opportunities = new HashMap<>();
    private final Set<Round> rounds = new HashSet<>();

    void addOpportunity(OpportunityName name, UUID id) {
        opportunities.put(name, id);
    }

    void addRound(UUID opportunityId, Instant startsAt) {
        rounds.add(new Round(opportunityId, startsAt));
    }

    List<UUID> opportunities() {
        return List.copyOf(opportunities.values());
    }

    /** The open opportunity of that name, or null. */
    public @Nullable UUID opportunity(OpportunityName name) {
        return opportunities.get(name);
    }

    /** Whether a round of the opportunity starts then. */
    public boolean hasRound(UUID opportunityId, Instant startsAt) {
        return rounds.contains(new Round(opportunityId, startsAt));
    }
}
