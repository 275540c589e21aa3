package io.followthrough.notes.application.exports;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.notes.store.hiring.CandidateNames;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all that is written about some opportunities of a candidate, one query for each kind of note. */
@ApplicationScoped
class GatherNotes {

    private final CandidateNames names;
    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final Evaluations evaluations;
    private final Messages messages;

    GatherNotes(
            CandidateNames names,
            KnownInterviews interviews,
            Debriefs debriefs,
            Evaluations evaluations,
            Messages messages) {
        this.names = names;
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.evaluations = evaluations;
        this.messages = messages;
    }

    Uni<List<OpportunityNotes>> of(
            TenantTransaction transaction, String candidateId, List<KnownOpportunity> opportunities) {
        List<UUID> ids = opportunities.stream().map(KnownOpportunity::id).toList();
        return names.find(transaction, candidateId)
                .flatMap(name -> rounds(transaction, ids)
                        .flatMap(rounds -> evaluations
                                .ofOpportunities(transaction, ids)
                                .flatMap(evaluated -> messages.ofOpportunities(transaction, ids)
                                        .map(written -> opportunities.stream()
                                                .map(one -> new OpportunityNotes(
                                                        name.orElse(null),
                                                        one,
                                                        evaluated
                                                                .getOrDefault(one.id(), Evaluations.UNWRITTEN)
                                                                .value(),
                                                        rounds.getOrDefault(one.id(), List.of()),
                                                        written.getOrDefault(one.id(), List.of())))
                                                .toList()))));
    }

    /** The rounds of the opportunities with their debriefs, by opportunity, in the order of their ends. */
    private Uni<Map<UUID, List<OpportunityNotes.RoundNotes>>> rounds(
            TenantTransaction transaction, List<UUID> opportunityIds) {
        return interviews
                .ofOpportunities(transaction, opportunityIds)
                .flatMap(rounds -> debriefs.ofInterviews(
                                transaction,
                                rounds.stream().map(KnownInterview::id).toList())
                        .map(written -> rounds.stream()
                                .map(round -> new OpportunityNotes.RoundNotes(
                                        round, written.getOrDefault(round.id(), Debrief.UNWRITTEN)))
                                .collect(Collectors.groupingBy(
                                        notes -> notes.interview().opportunityId()))));
    }
}
