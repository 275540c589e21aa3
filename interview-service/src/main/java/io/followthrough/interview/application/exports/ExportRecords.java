package io.followthrough.interview.application.exports;

import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.store.exports.ChangeView;
import io.followthrough.interview.store.exports.RecordPosition;
import io.followthrough.interview.store.exports.RecordViews;
import io.followthrough.interview.store.exports.StatementView;
import io.followthrough.interview.store.people.CoachChanges;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.paging.Page;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;

/** What was said, changed and granted is handed out, once {@link ExportInterviews#candidate} has let the caller pass. */
@ApplicationScoped
public class ExportRecords {

    private static final PageRequest FIRST = new PageRequest(500, null);

    private final HandOut handOut;
    private final RecordViews views;
    private final CoachChanges coachChanges;

    ExportRecords(HandOut handOut, RecordViews views, CoachChanges coachChanges) {
        this.handOut = handOut;
        this.views = views;
        this.coachChanges = coachChanges;
    }

    /** What employers said of their decisions, by opportunity, oldest first. */
    public Multi<StatementView> statements(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.pages(
                caller, RecordPosition.START, (transaction, from) -> views.statements(transaction, candidateId, from));
    }

    /** Who changed what, by opportunity, oldest first. */
    public Multi<ChangeView> changes(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.pages(
                caller, RecordPosition.START, (transaction, from) -> views.changes(transaction, candidateId, from));
    }

    /** Who let which coach read what, oldest first. */
    public Multi<CoachChange> coachChanges(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.pages(
                caller,
                FIRST,
                (transaction, from) -> coachChanges
                        .ofCandidate(transaction, candidateId, from)
                        .map(slice -> new Page<>(
                                slice.items(),
                                slice.last() == null ? null : new PageRequest(FIRST.limit(), slice.last()))));
    }
}
