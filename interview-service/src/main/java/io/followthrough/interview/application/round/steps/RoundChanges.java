package io.followthrough.interview.application.round.steps;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.FieldValue;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores what a use case has made of a round, and writes the change down. */
@ApplicationScoped
public class RoundChanges {

    private final Interviews interviews;
    private final Materials materials;
    private final TimelineStatements statements;
    private final History history;

    RoundChanges(Interviews interviews, Materials materials, TimelineStatements statements, History history) {
        this.interviews = interviews;
        this.materials = materials;
        this.statements = statements;
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

    /** A round with all that belongs to it, in its new place; the histories of both opportunities tell of it. */
    public Uni<Interview> storeMoved(TenantTransaction transaction, Caller caller, LockedMove move, Interview moved) {
        Opportunity from = move.round().opportunity();
        Opportunity to = move.to();
        Change change = Change.about(
                moved.id(),
                Change.Kind.INTERVIEW_MOVED,
                List.of(FieldValue.of("opportunityId", from.id())),
                List.of(FieldValue.of("opportunityId", to.id())));
        statements.move(transaction, moved.id(), to.id());
        materials.move(transaction, moved.id(), to.id());
        return interviews
                .update(transaction, moved)
                .invoke(() -> interviews.renumber(transaction, from.id()))
                .invoke(() -> history.add(transaction, caller, from, change))
                .invoke(() -> history.add(transaction, caller, to, change));
    }
}
