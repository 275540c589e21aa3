package io.followthrough.notes.application.learning;

import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.notes.store.hiring.KnownMaterials;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Remembers what the candidate promised to send, and what went out (R2): a follow-up speaks of it (R30). */
@ApplicationScoped
public class KeepMaterial implements TakesInterviewEvents {

    private final KnownMaterials materials;

    KeepMaterial(KnownMaterials materials) {
        this.materials = materials;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(MaterialRequested.class, this::onRequested).on(MaterialSent.class, this::onSent);
    }

    private Uni<Void> onRequested(TenantTransaction transaction, IncomingEvent<MaterialRequested> event) {
        MaterialRequested requested = event.data();
        materials.keep(
                transaction,
                new KnownMaterials.Occasion(requested.opportunityId(), null, requested.candidateId()),
                List.of(new PromisedMaterial(
                        requested.materialId(), requested.description(), requested.promisedFor(), false)));
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> onSent(TenantTransaction transaction, IncomingEvent<MaterialSent> event) {
        materials.sent(transaction, event.data().materialId());
        return Uni.createFrom().voidItem();
    }

    /** A completion, and each correction of it, names all that was promised in the round. */
    void promisedIn(TenantTransaction transaction, InterviewCompleted completed) {
        materials.replaceOfRound(
                transaction,
                new KnownMaterials.Occasion(
                        completed.opportunityId(), completed.interviewId(), completed.candidateId()),
                completed.materials().stream()
                        .map(one -> new PromisedMaterial(one.id(), one.description(), one.promisedFor(), false))
                        .toList());
    }
}
