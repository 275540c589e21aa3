package io.followthrough.interview.application.round.steps;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores what a use case has made of a round, and writes the change down. */
@ApplicationScoped
public class RoundChanges {

    private final Interviews interviews;
    private final History history;

    RoundChanges(Interviews interviews, History history) {
        this.interviews = interviews;
        this.history = history;
    }

    /**
     * @param before as it was locked
     * @param after what becomes of it
     * @return what is stored now, in its new version and place
     */
    public Uni<Interview> store(
            TenantTransaction transaction, Caller caller, LockedRound before, Interview after, HistoryEntry entry) {
        Change change = Change.about(
                        after.id(), entry.kind(), before.interview().fieldValues(), after.fieldValues())
                .because(entry.reason());
        return interviews
                .update(transaction, after)
                .invoke(() -> history.add(transaction, caller, before.opportunity(), change));
    }
}
