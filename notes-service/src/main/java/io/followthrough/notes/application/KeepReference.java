package io.followthrough.notes.application;

import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.notes.domain.KnownReference;
import io.followthrough.notes.store.KnownReferences;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers who will speak for the candidate, to be briefed (R23). */
@ApplicationScoped
public class KeepReference {

    private final KnownReferences references;

    KeepReference(KnownReferences references) {
        this.references = references;
    }

    public Uni<Void> onAdded(TenantTransaction transaction, IncomingEvent<ReferenceAdded> event) {
        ReferenceAdded added = event.data();
        return references.save(
                transaction,
                new KnownReference(added.referenceId(), added.opportunityId(), added.candidateId(), added.name()));
    }
}
