package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.notes.domain.message.composition.Sender;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.notes.store.hiring.KnownMaterials;
import io.followthrough.notes.store.hiring.KnownReferences;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads who signs, with what was promised, and who speaks for the candidate. */
@ApplicationScoped
class FindPeople {

    private final CandidateNames names;
    private final KnownMaterials materials;
    private final KnownReferences references;

    FindPeople(CandidateNames names, KnownMaterials materials, KnownReferences references) {
        this.names = names;
        this.materials = materials;
        this.references = references;
    }

    /**
     * The people of some hiring processes.
     *
     * @param names of the candidates, by candidate, as far as they are known
     * @param materials promised, by opportunity
     * @param references by opportunity
     */
    record People(
            Map<String, String> names,
            Map<UUID, List<PromisedMaterial>> materials,
            Map<UUID, List<KnownReference>> references) {

        Sender sender(KnownOpportunity opportunity) {
            return new Sender(
                    names.get(opportunity.candidateId()), materials.getOrDefault(opportunity.id(), List.of()));
        }

        List<KnownReference> references(KnownOpportunity opportunity) {
            return references.getOrDefault(opportunity.id(), List.of());
        }
    }

    Uni<People> of(TenantTransaction transaction, List<KnownOpportunity> opportunities) {
        List<UUID> ids = opportunities.stream().map(KnownOpportunity::id).toList();
        Set<String> candidates =
                opportunities.stream().map(KnownOpportunity::candidateId).collect(Collectors.toSet());
        return names.ofCandidates(transaction, candidates)
                .flatMap(known -> materials
                        .ofOpportunities(transaction, ids)
                        .flatMap(promised -> references
                                .ofOpportunities(transaction, ids)
                                .map(speaking -> new People(known, promised, speaking))));
    }
}
