package io.followthrough.reminder.application;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.revision.Replanning;
import io.followthrough.reminder.store.Deeds;
import io.followthrough.reminder.store.KnownCandidates;
import io.followthrough.reminder.store.KnownFacts;
import io.followthrough.reminder.store.Reminders;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gathers all that a candidate's plans are made from; the reminders are held until the transaction ends. */
@ApplicationScoped
class ReplanningOf {

    private final KnownCandidates candidates;
    private final KnownFacts facts;
    private final Deeds deeds;
    private final Reminders reminders;

    ReplanningOf(KnownCandidates candidates, KnownFacts facts, Deeds deeds, Reminders reminders) {
        this.candidates = candidates;
        this.facts = facts;
        this.deeds = deeds;
        this.reminders = reminders;
    }

    /** Must be asked for while the candidate is held. */
    Uni<Replanning> candidate(TenantTransaction transaction, String candidateId, List<OpportunityFacts> changed) {
        List<UUID> ids = changed.stream().map(OpportunityFacts::opportunityId).toList();
        return candidates
                .profile(transaction, candidateId)
                .flatMap(profile -> facts.ofCandidate(transaction, candidateId)
                        .flatMap(all -> deeds.of(transaction, ids)
                                .flatMap(done -> reminders
                                        .lock(transaction, ids, candidateId)
                                        .map(stored -> new Replanning(profile, all, stored, done)))));
    }
}
