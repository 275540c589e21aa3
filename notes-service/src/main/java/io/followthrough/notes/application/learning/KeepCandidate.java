package io.followthrough.notes.application.learning;

import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers the name that the candidate signs with; what was drafted before keeps the name of its day. */
@ApplicationScoped
public class KeepCandidate implements TakesInterviewEvents {

    private final CandidateNames names;

    KeepCandidate(CandidateNames names) {
        this.names = names;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(CandidateChanged.class, this::onChanged);
    }

    private Uni<Void> onChanged(TenantTransaction transaction, IncomingEvent<CandidateChanged> event) {
        names.save(transaction, event.data().candidateId(), event.data().displayName());
        return Uni.createFrom().voidItem();
    }
}
