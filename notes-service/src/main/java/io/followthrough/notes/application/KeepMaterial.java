package io.followthrough.notes.application;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.notes.domain.PromisedMaterial;
import io.followthrough.notes.store.KnownMaterials;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Remembers what the candidate promised to send, and what went out (R2): a follow-up speaks of it (R30). */
@ApplicationScoped
public class KeepMaterial {

    private final KnownMaterials materials;

    KeepMaterial(KnownMaterials materials) {
        this.materials = materials;
    }

    public Uni<Void> onRequested(TenantTransaction transaction, IncomingEvent<MaterialRequested> event) {
        MaterialRequested requested = event.data();
        return materials.keep(
                transaction,
                new KnownMaterials.Occasion(requested.opportunityId(), null, requested.candidateId()),
                List.of(new PromisedMaterial(
                        requested.materialId(), requested.description(), requested.promisedFor(), false)));
    }

    public Uni<Void> onSent(TenantTransaction transaction, IncomingEvent<MaterialSent> event) {
        return materials.sent(transaction, event.data().materialId());
    }

    /** A completion, and each correction of it, names all that was promised in the round. */
    Uni<Void> promisedIn(TenantTransaction transaction, InterviewCompleted completed) {
        return materials.replaceOfRound(
                transaction,
                new KnownMaterials.Occasion(
                        completed.opportunityId(), completed.interviewId(), completed.candidateId()),
                completed.materials().stream()
                        .map(one -> new PromisedMaterial(one.id(), one.description(), one.promisedFor(), false))
                        .toList());
    }
}
