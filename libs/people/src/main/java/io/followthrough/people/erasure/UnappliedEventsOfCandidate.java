package io.followthrough.people.erasure;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** That events about the candidate could not be used. */
@ApplicationScoped
class UnappliedEventsOfCandidate implements PersonalData {

    private final UnappliedEvents events;

    UnappliedEventsOfCandidate(UnappliedEvents events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return "unappliedEvents";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE - 3;
    }

    @Override
    public Uni<Integer> erase(TenantTransaction transaction, String candidateId) {
        return events.erase(transaction, candidateId);
    }
}
