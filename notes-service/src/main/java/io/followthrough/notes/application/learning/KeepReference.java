package io.followthrough.notes.application.learning;

import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.store.hiring.KnownReferences;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers who will speak for the candidate, to be briefed (R23). */
@ApplicationScoped
public class KeepReference implements TakesInterviewEvents {

    private final KnownReferences references;

    KeepReference(KnownReferences references) {
        this.references = references;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(ReferenceAdded.class, this::onAdded);
    }

    private Uni<Void> onAdded(TenantTransaction transaction, IncomingEvent<ReferenceAdded> event) {
        ReferenceAdded added = event.data();
        references.save(
                transaction,
                new KnownReference(
                        added.referenceId(),
                        added.opportunityId(),
                        added.candidateId(),
                        added.name(),
                        added.greetingName()));
        return Uni.createFrom().voidItem();
    }
}
