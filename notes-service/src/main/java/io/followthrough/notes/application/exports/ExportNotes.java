package io.followthrough.notes.application.exports;

import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.paging.Page;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All notes of a candidate are handed out, some opportunities at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportNotes {

    private static final int PAGE = 20;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final HandOut handOut;
    private final KnownOpportunities opportunities;
    private final GatherNotes gatherNotes;

    ExportNotes(
            TenantTransactions transactions,
            HandOut handOut,
            KnownOpportunities opportunities,
            GatherNotes gatherNotes) {
        this.transactions = transactions;
        this.handOut = handOut;
        this.opportunities = opportunities;
        this.gatherNotes = gatherNotes;
    }

    /** @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it */
    public Uni<Void> mustBeKnown(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .ofCandidate(transaction, candidateId, BEFORE_ALL, 1)
                        .invoke(found -> {
                            if (found.isEmpty()) {
                                throw ProblemException.notFound("candidate");
                            }
                        })
                        .replaceWithVoid());
    }

    /** The candidate's notes by opportunity, oldest first, once {@link #mustBeKnown} has let the caller pass. */
    public Multi<OpportunityNotes> all(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return handOut.pages(
                caller,
                BEFORE_ALL,
                (transaction, after) -> opportunities
                        .ofCandidate(transaction, candidateId, after, PAGE)
                        .flatMap(page -> gatherNotes.of(transaction, candidateId, page))
                        .map(page ->
                                Page.of(page, PAGE, one -> one.opportunity().id())));
    }
}
