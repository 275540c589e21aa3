package io.followthrough.interview.application.people;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.interview.domain.people.Erasure;
import io.followthrough.interview.store.people.Erasures;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Another service has removed what it held: the receipt says so. */
@ApplicationScoped
public class CompleteErasure {

    private final Erasures erasures;

    CompleteErasure(Erasures erasures) {
        this.erasures = erasures;
    }

    public Uni<Void> on(TenantTransaction transaction, IncomingEvent<CandidateDataErased> event) {
        CandidateDataErased done = event.data();
        erasures.addPart(
                transaction,
                done.erasureId(),
                done.candidateId(),
                new Erasure.Part(done.service(), ForgetCandidate.counts(done.removed()), done.erasedAt()));
        return Uni.createFrom().voidItem();
    }
}
