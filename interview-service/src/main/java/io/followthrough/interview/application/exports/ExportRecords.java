package io.followthrough.interview.application.exports;

import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.domain.promise.RecordedStatement;
import io.followthrough.interview.store.history.OpportunityHistory;
import io.followthrough.interview.store.people.CoachChanges;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;

/** What was said, changed and granted is handed out, once {@link ExportCandidate} has let the caller pass. */
@ApplicationScoped
public class ExportRecords {

    private static final int PAGE = 200;

    private final HandOut handOut;
    private final TimelineStatements statements;
    private final OpportunityHistory history;
    private final CoachChanges coachChanges;

    ExportRecords(
            HandOut handOut, TimelineStatements statements, OpportunityHistory history, CoachChanges coachChanges) {
        this.handOut = handOut;
        this.statements = statements;
        this.history = history;
        this.coachChanges = coachChanges;
    }

    /** What employers said of their decisions, by opportunity, oldest first. */
    public Multi<RecordedStatement> statements(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.all(
                caller, PAGE, (transaction, after) -> statements.ofCandidate(transaction, candidateId, after, PAGE));
    }

    /** Who changed what, by opportunity, oldest first. */
    public Multi<RecordedChange> changes(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.all(
                caller, PAGE, (transaction, after) -> history.ofCandidate(transaction, candidateId, after, PAGE));
    }

    /** Who let which coach read what, oldest first. */
    public Multi<CoachChange> coachChanges(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.all(
                caller,
                PAGE,
                (transaction, after) -> coachChanges
                        .ofCandidate(
                                transaction,
                                candidateId,
                                new PageRequest(
                                        PAGE, after == null ? null : after.id().toString()))
                        .map(Slice::items));
    }
}
