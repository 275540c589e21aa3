package io.followthrough.notes.application.exports;

import io.followthrough.notes.application.debrief.DebriefOfInterview;
import io.followthrough.notes.application.evaluation.EvaluationOfOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.paging.ByOwner;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All notes of a candidate are handed out, page by page as fast as the caller takes them. */
@ApplicationScoped
public class ExportNotes {

    private static final int PAGE = 200;

    /** A debrief may be as large as a request. */
    private static final int DEBRIEFS = 20;

    private final TenantTransactions transactions;
    private final HandOut handOut;
    private final KnownOpportunities opportunities;
    private final CandidateNames names;
    private final GatherNotes gatherNotes;
    private final WrittenMessages messages;

    ExportNotes(
            TenantTransactions transactions,
            HandOut handOut,
            KnownOpportunities opportunities,
            CandidateNames names,
            GatherNotes gatherNotes,
            WrittenMessages messages) {
        this.transactions = transactions;
        this.handOut = handOut;
        this.opportunities = opportunities;
        this.names = names;
        this.gatherNotes = gatherNotes;
        this.messages = messages;
    }

    /**
     * The name that the candidate's drafts are signed with, if any is known.
     *
     * @throws ProblemException not found, in the Uni, when this caller may not act for the candidate, or nobody knows it
     */
    public Uni<Optional<String>> name(Caller caller, String candidateId) {
        FullAccess.require(caller, candidateId, "candidate");
        return transactions.reading(
                caller.origin(),
                transaction -> opportunities
                        .ofCandidate(transaction, candidateId, null, 1)
                        .invoke(found -> {
                            if (found.isEmpty()) {
                                throw ProblemException.notFound("candidate");
                            }
                        })
                        .chain(() -> names.find(transaction, candidateId)));
    }

    /** The candidate's notes by opportunity, oldest first, once {@link #name} has let the caller pass. */
    public Multi<OpportunityNotes> all(Caller caller, String candidateId, Optional<String> name) {
        FullAccess.require(caller, candidateId, "candidate");
        ByOwner<DebriefOfInterview> debriefs = handOut.byOwner(
                caller,
                DEBRIEFS,
                debrief -> debrief.interview().opportunityId(),
                (transaction, after) -> gatherNotes.debriefs(transaction, candidateId, after, DEBRIEFS));
        ByOwner<Message> written = handOut.byOwner(
                caller,
                PAGE,
                message -> message.subject().opportunityId(),
                (transaction, after) -> messages.ofCandidate(transaction, candidateId, after, PAGE));
        Multi<EvaluationOfOpportunity> all = handOut.all(
                caller, PAGE, (transaction, after) -> gatherNotes.evaluations(transaction, candidateId, after, PAGE));
        return all.map(evaluation -> new OpportunityNotes(
                name.orElse(null),
                evaluation,
                debriefs.of(evaluation.opportunity().id()),
                written.of(evaluation.opportunity().id())));
    }
}
