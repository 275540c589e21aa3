package io.followthrough.notes.application.exports;

import io.followthrough.people.access.FullAccess;
import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.store.CandidateNames;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.Evaluations;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.notes.store.MessageTexts;
import io.followthrough.platform.paging.HandOut;
import io.followthrough.platform.paging.Page;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All notes of a candidate are handed out, some opportunities at a time as fast as the caller takes them. */
@ApplicationScoped
public class ExportNotes {

    private static final int PAGE = 20;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final HandOut handOut;
    private final KnownOpportunities opportunities;
    private final KnownInterviews interviews;
    private final Notes notes;

    ExportNotes(
            TenantTransactions transactions,
            HandOut handOut,
            KnownOpportunities opportunities,
            KnownInterviews interviews,
            Notes notes) {
        this.transactions = transactions;
        this.handOut = handOut;
        this.opportunities = opportunities;
        this.interviews = interviews;
        this.notes = notes;
    }

    /** What is written, by what it is about. */
    @ApplicationScoped
    static class Notes {

        private final Debriefs debriefs;
        private final Evaluations evaluations;
        private final MessageTexts messages;
        private final CandidateNames names;

        Notes(Debriefs debriefs, Evaluations evaluations, MessageTexts messages, CandidateNames names) {
            this.debriefs = debriefs;
            this.evaluations = evaluations;
            this.messages = messages;
            this.names = names;
        }

        Uni<List<OpportunityNotes>> of(
                TenantTransaction transaction,
                String candidateId,
                List<KnownOpportunity> page,
                List<KnownInterview> rounds) {
            return names.find(transaction, candidateId).flatMap(name -> of(transaction, name, page, rounds));
        }

        private Uni<List<OpportunityNotes>> of(
                TenantTransaction transaction,
                Optional<String> name,
                List<KnownOpportunity> page,
                List<KnownInterview> rounds) {
            List<UUID> ids = page.stream().map(KnownOpportunity::id).toList();
            List<UUID> roundIds = rounds.stream().map(KnownInterview::id).toList();
            return debriefs.ofInterviews(transaction, roundIds)
                    .flatMap(remembered -> evaluations
                            .ofOpportunities(transaction, ids)
                            .flatMap(weighed -> messages.ofOpportunities(transaction, ids)
                                    .map(written -> page.stream()
                                            .map(one -> {
                                                Evaluations.Stored stored =
                                                        weighed.getOrDefault(one.id(), Evaluations.Stored.UNWRITTEN);
                                                return new OpportunityNotes(
                                                        name.orElse(null),
                                                        one,
                                                        stored.evaluation(),
                                                        stored.evaluatedAt(),
                                                        roundsOf(one, rounds, remembered),
                                                        written.getOrDefault(one.id(), List.of()));
                                            })
                                            .toList())));
        }
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
                        .flatMap(page -> of(transaction, candidateId, page))
                        .map(page ->
                                Page.of(page, PAGE, one -> one.opportunity().id())));
    }

    private Uni<List<OpportunityNotes>> of(
            TenantTransaction transaction, String candidateId, List<KnownOpportunity> page) {
        List<UUID> ids = page.stream().map(KnownOpportunity::id).toList();
        return interviews
                .ofOpportunities(transaction, ids)
                .flatMap(rounds -> notes.of(transaction, candidateId, page, rounds));
    }

    private static List<OpportunityNotes.RoundNotes> roundsOf(
            KnownOpportunity opportunity, List<KnownInterview> rounds, Map<UUID, Debrief> debriefs) {
        return rounds.stream()
                .filter(round -> round.opportunityId().equals(opportunity.id()))
                .map(round ->
                        new OpportunityNotes.RoundNotes(round, debriefs.getOrDefault(round.id(), Debrief.UNWRITTEN)))
                .toList();
    }
}
