package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.evaluation.DatedEvaluation;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.domain.message.lint.LintContext;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the candidates have written down about some hiring processes, all of it, and about their others, the newest of it:
 * a letter must not repeat that either.
 */
@ApplicationScoped
class FindNotes {

    /** How many of a candidate's rounds, and of its jobs, are looked at beside those of the hiring process itself. */
    private static final int MOST = 100;

    /** Of either, some five thousand words: what a letter is held against in a few milliseconds. */
    private static final long MOST_BYTES = 32 * 1024;

    private final Debriefs debriefs;
    private final Evaluations evaluations;

    FindNotes(Debriefs debriefs, Evaluations evaluations) {
        this.debriefs = debriefs;
        this.evaluations = evaluations;
    }

    private record Newest(List<Debriefs.Written> debriefs, List<Evaluations.Written> evaluations) {

        /** What the candidate wrote of other hiring processes. */
        LintContext.Secrets besides(KnownOpportunity opportunity, Set<UUID> rounds) {
            String candidate = opportunity.candidateId();
            return LintContext.Secrets.of(
                    debriefs.stream()
                            .filter(one -> one.candidateId().equals(candidate) && !rounds.contains(one.interviewId()))
                            .map(Debriefs.Written::content)
                            .toList(),
                    evaluations.stream()
                            .filter(one -> one.candidateId().equals(candidate)
                                    && !one.opportunityId().equals(opportunity.id()))
                            .map(Evaluations.Written::evaluation)
                            .toList());
        }
    }

    /**
     * The notes by opportunity.
     *
     * @param rounds by opportunity
     */
    Uni<Map<UUID, Known.Notes>> of(
            TenantTransaction transaction,
            List<KnownOpportunity> opportunities,
            Map<UUID, List<KnownInterview>> rounds) {
        List<UUID> ids = opportunities.stream().map(KnownOpportunity::id).toList();
        List<UUID> roundIds = rounds.values().stream()
                .flatMap(List::stream)
                .map(KnownInterview::id)
                .toList();
        return newest(transaction, opportunities)
                .flatMap(newest -> debriefs.ofInterviews(transaction, roundIds)
                        .flatMap(written -> evaluations
                                .ofOpportunities(transaction, ids)
                                .map(weighed -> opportunities.stream()
                                        .collect(Collectors.toMap(
                                                KnownOpportunity::id,
                                                one -> notes(
                                                        one,
                                                        rounds.getOrDefault(one.id(), List.of()),
                                                        written,
                                                        evaluation(weighed.get(one.id())),
                                                        newest))))));
    }

    private Uni<Newest> newest(TenantTransaction transaction, List<KnownOpportunity> opportunities) {
        Set<String> candidates =
                opportunities.stream().map(KnownOpportunity::candidateId).collect(Collectors.toSet());
        return debriefs.newest(transaction, candidates, MOST, MOST_BYTES)
                .flatMap(written -> evaluations
                        .newest(transaction, candidates, MOST, MOST_BYTES)
                        .map(weighed -> new Newest(written, weighed)));
    }

    private static Known.Notes notes(
            KnownOpportunity opportunity,
            List<KnownInterview> rounds,
            Map<UUID, Versioned<Debrief>> written,
            Evaluation evaluation,
            Newest newest) {
        Map<UUID, DebriefContent> contents = new HashMap<>();
        for (KnownInterview round : rounds) {
            Versioned<Debrief> debrief = written.get(round.id());
            if (debrief != null) {
                contents.put(round.id(), debrief.value().content());
            }
        }
        Set<UUID> own = rounds.stream().map(KnownInterview::id).collect(Collectors.toSet());
        return new Known.Notes(contents, evaluation, newest.besides(opportunity, own));
    }

    private static Evaluation evaluation(@Nullable Versioned<DatedEvaluation> weighed) {
        return weighed == null ? Evaluation.EMPTY : weighed.value().evaluation();
    }
}
