package io.followthrough.interview.application.people;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.interview.store.people.CandidateActivity;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Another service tells what a candidate, or somebody for it, has done: retention counts from there. */
@ApplicationScoped
public class NoticeActivity {

    private final CandidateActivity activity;

    NoticeActivity(CandidateActivity activity) {
        this.activity = activity;
    }

    public <E extends CandidateEvent> Uni<Void> on(TenantTransaction transaction, IncomingEvent<E> event) {
        activity.notice(transaction, event.data().candidateId(), event.time());
        return Uni.createFrom().voidItem();
    }
}
