package io.followthrough.reminder.application.learning;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.fact.UnplannedFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * What could not be planned when it was told stands again, so that whoever plans now does it from all facts; if that fails
 * too, the transaction leaves everything as it was.
 */
@ApplicationScoped
class RecallFacts {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final UnplannedFacts unplanned;

    RecallFacts(KnownCandidates candidates, KnownFacts facts, UnplannedFacts unplanned) {
        this.candidates = candidates;
        this.facts = facts;
        this.unplanned = unplanned;
    }

    /** All that was told of an opportunity, with its candidate held. */
    Uni<Optional<OpportunityFacts>> of(TenantTransaction transaction, String candidateId, UUID opportunityId) {
        return candidates
                .hold(transaction, candidateId)
                .chain(() -> unplanned.told(transaction, opportunityId))
                .invoke(told -> {
                    if (told.hasUnplanned()) {
                        told.all().ifPresent(all -> facts.save(transaction, candidateId, all));
                        unplanned.forget(transaction, opportunityId);
                    }
                })
                .map(told -> told.all());
    }
}
