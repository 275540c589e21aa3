package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.domain.message.composition.Sender;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.notes.store.hiring.KnownMaterials;
import io.followthrough.notes.store.hiring.KnownReferences;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

    Uni<Sender> sender(TenantTransaction transaction, KnownOpportunity opportunity) {
        return names.find(transaction, opportunity.candidateId())
                .flatMap(name -> materials
                        .ofOpportunity(transaction, opportunity.id())
                        .map(promised -> new Sender(name.orElse(null), promised)));
    }

    Uni<List<KnownReference>> references(TenantTransaction transaction, KnownOpportunity opportunity) {
        return references.ofOpportunity(transaction, opportunity.id());
    }
}
