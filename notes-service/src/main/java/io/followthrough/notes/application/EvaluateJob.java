package io.followthrough.notes.application;

import io.followthrough.notes.domain.Evaluation;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.store.Evaluations;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;

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

    /** @param versionCheck refuses the stored version (0 when there is none yet) if it is not the one expected */
    public Uni<EvaluationOfOpportunity> write(
            Caller caller, UUID opportunityId, Evaluation evaluation, LongConsumer versionCheck) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, opportunityId)
                        .map(found -> Visible.to(caller, found, KnownOpportunity::candidateId, "opportunity"))
                        .flatMap(opportunity -> evaluations
                                .lock(transaction, opportunity)
                                .invoke(stored -> versionCheck.accept(stored.version()))
                                .flatMap(stored -> write(transaction, opportunity, stored, evaluation))
                                .map(stored -> EvaluationOfOpportunity.of(opportunity, stored))));
    }

    private Uni<Evaluations.Stored> write(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            Evaluations.Stored stored,
            Evaluation evaluation) {
        if (evaluation.equals(stored.evaluation())) {
            return Uni.createFrom().item(stored);
        }
        boolean first = stored.version() == 0;
        transaction.publish(EventsOfNotes.evaluated(opportunity, evaluation, first, transaction.now()));
        return evaluations.update(transaction, opportunity.id(), evaluation);
    }
}
