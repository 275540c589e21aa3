package io.followthrough.notes.application.evaluation;

import io.followthrough.contracts.notes.JobEvaluated;
import io.followthrough.notes.application.hiring.Standing;
import io.followthrough.notes.domain.evaluation.DatedEvaluation;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The candidate weighs a job (R22); the first evaluation with content finishes the reminder. */
@ApplicationScoped
public class EvaluateJob {

    private final TenantTransactions transactions;
    private final KnownOpportunities opportunities;
    private final Evaluations evaluations;

    EvaluateJob(TenantTransactions transactions, KnownOpportunities opportunities, Evaluations evaluations) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.evaluations = evaluations;
    }

    public Uni<EvaluationOfOpportunity> write(
            Caller caller, UUID opportunityId, IfMatch ifMatch, Evaluation evaluation) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, opportunityId)
                        .map(known -> Visible.to(caller, known, KnownOpportunity::candidateId, "opportunity"))
                        .invoke(Standing::require)
                        .flatMap(opportunity -> evaluations
                                .lock(transaction, opportunity)
                                .invoke(locked -> ifMatch.check(locked.version()))
                                .map(locked -> write(transaction, opportunity, locked, evaluation))
                                .map(written -> EvaluationOfOpportunity.of(opportunity, written))));
    }

    private Versioned<DatedEvaluation> write(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            Versioned<DatedEvaluation> locked,
            Evaluation evaluation) {
        if (evaluation.equals(locked.value().evaluation())) {
            return locked;
        }
        boolean first = locked.version() == 0;
        transaction.publish(evaluated(opportunity, evaluation, first, transaction.now()));
        return evaluations.update(transaction, opportunity.id(), locked, evaluation);
    }

    /** What other services learn: that it was weighed, and how many things speak for and against, never what they are. */
    private static JobEvaluated evaluated(
            KnownOpportunity opportunity, Evaluation evaluation, boolean first, Instant now) {
        return new JobEvaluated(
                opportunity.id(),
                opportunity.candidateId(),
                first,
                evaluation.count(Evaluation.Colour.GREEN),
                evaluation.count(Evaluation.Colour.RED),
                evaluation.insiderTalks().size(),
                now);
    }
}
