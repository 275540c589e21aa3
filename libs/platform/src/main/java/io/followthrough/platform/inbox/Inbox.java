package io.followthrough.platform.inbox;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.interviews.CandidateErased;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Remembers, in the transaction of an event's effect, that it took effect. */
@ApplicationScoped
class Inbox {

    private static final String ADMIT = "select admit_event(?1, ?2, ?3, cast(?4 as text), cast(?5 as timestamptz))";

    /**
     * Whether the consumer may let this event take effect. Waits for a replica that is just applying it, and for an
     * erasure of its candidate that is at work.
     */
    Uni<Admission> admit(TenantTransaction transaction, String consumer, IncomingEvent<? extends Event> event) {
        return transaction
                .session()
                .createNativeQuery(ADMIT, String.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, consumer)
                .setParameter(3, event.id())
                .setParameter(4, ignoredOnceErased(event.data()))
                .setParameter(5, returnedAt(event))
                .getSingleResult()
                .map(Admission::valueOf);
    }

    /** The candidate after whose erasure the event is ignored; null for what tells of erasures itself. */
    private static @Nullable String ignoredOnceErased(Event event) {
        boolean ofAnErasure = event instanceof CandidateErased || event instanceof CandidateDataErased;
        return event instanceof CandidateEvent about && !ofAnErasure ? about.candidateId() : null;
    }

    /** An opportunity that was opened after the erasure brings the candidate back. */
    private static @Nullable Instant returnedAt(IncomingEvent<? extends Event> event) {
        return event.data() instanceof OpportunityOpened ? event.time() : null;
    }
}
