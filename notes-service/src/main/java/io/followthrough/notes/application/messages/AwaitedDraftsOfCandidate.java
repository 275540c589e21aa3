package io.followthrough.notes.application.messages;

import io.followthrough.notes.store.AwaitedDrafts;
import io.followthrough.platform.erasure.PersonalData;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Drafts that are awaited for a candidate. */
@ApplicationScoped
class AwaitedDraftsOfCandidate implements PersonalData {

    private final AwaitedDrafts awaited;

    AwaitedDraftsOfCandidate(AwaitedDrafts awaited) {
        this.awaited = awaited;
    }

    @Override
    public String kind() {
        return "awaitedDrafts";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return awaited.erase(transaction, candidateId);
    }
}
