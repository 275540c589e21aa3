package io.followthrough.notes.application.exports;

import io.followthrough.notes.application.debrief.DebriefOfInterview;
import io.followthrough.notes.application.evaluation.EvaluationOfOpportunity;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages of what a candidate wrote of its opportunities and rounds, those included of which it wrote nothing. */
@ApplicationScoped
class GatherNotes {

    private final KnownOpportunities opportunities;
    private final Evaluations evaluations;
    private final KnownInterviews interviews;
    private final Debriefs debriefs;

    GatherNotes(
            KnownOpportunities opportunities, Evaluations evaluations, KnownInterviews interviews, Debriefs debriefs) {
        this.opportunities = opportunities;
        this.evaluations = evaluations;
        this.interviews = interviews;
        this.debriefs = debriefs;
    }

    /** The next opportunities with their evaluations, oldest first. */
    Uni<List<EvaluationOfOpportunity>> evaluations(
            TenantTransaction transaction, String candidateId, @Nullable EvaluationOfOpportunity after, int most) {
        KnownOpportunity last = after == null ? null : after.opportunity();
        return opportunities
                .ofCandidate(transaction, candidateId, last, most)
                .flatMap(found -> evaluations
                        .ofOpportunities(
                                transaction,
                                found.stream().map(KnownOpportunity::id).toList())
                        .map(written -> found.stream()
                                .map(one -> EvaluationOfOpportunity.of(
                                        one, written.getOrDefault(one.id(), Evaluations.UNWRITTEN)))
                                .toList()));
    }

    /** The next rounds with their debriefs, by opportunity and in the order of their ends. */
    Uni<List<DebriefOfInterview>> debriefs(
            TenantTransaction transaction, String candidateId, @Nullable DebriefOfInterview after, int most) {
        KnownInterview last = after == null ? null : after.interview();
        return interviews
                .ofCandidate(transaction, candidateId, last, most)
                .flatMap(found -> debriefs.ofInterviews(
                                transaction,
                                found.stream().map(KnownInterview::id).toList())
                        .map(written -> found.stream()
                                .map(round -> DebriefOfInterview.of(
                                        round, written.getOrDefault(round.id(), Debriefs.UNOPENED), transaction.now()))
                                .toList()));
    }
}
