package io.followthrough.notes.application.evaluation;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.evaluation.Evaluations;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads how jobs are weighed, one or side by side (R22). */
@ApplicationScoped
public class ReadEvaluations {

    private final TenantTransactions transactions;
    private final Access access;
    private final KnownOpportunities opportunities;
    private final Evaluations evaluations;

    ReadEvaluations(
            TenantTransactions transactions, Access access, KnownOpportunities opportunities, Evaluations evaluations) {
        this.transactions = transactions;
        this.access = access;
        this.opportunities = opportunities;
        this.evaluations = evaluations;
    }

    /** The evaluation of a known opportunity; an unwritten one is empty. */
    public Uni<EvaluationOfOpportunity> one(Caller caller, UUID opportunityId) {
        return transactions.reading(
                caller.origin(),
                transaction -> opportunities
                        .find(transaction, opportunityId)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                KnownOpportunity::candidateId,
                                AccessScope.NOTES,
                                "opportunity"))
                        .flatMap(opportunity -> evaluations
                                .find(transaction, opportunityId)
                                .map(evaluation -> EvaluationOfOpportunity.of(opportunity, evaluation))));
    }

    /** A candidate's open opportunities with what was written of each. */
    public Uni<Slice<EvaluationOfOpportunity>> sideBySide(Caller caller, String candidateId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.mustRead(transaction, caller, candidateId, AccessScope.NOTES, "candidate")
                        .chain(() -> opportunities.openOnes(transaction, candidateId, page))
                        .flatMap(slice -> withEvaluations(transaction, slice)));
    }

    private Uni<Slice<EvaluationOfOpportunity>> withEvaluations(
            TenantTransaction transaction, Slice<KnownOpportunity> slice) {
        return evaluations
                .ofOpportunities(
                        transaction,
                        slice.items().stream().map(KnownOpportunity::id).toList())
                .map(written -> new Slice<>(
                        slice.items().stream()
                                .map(one -> EvaluationOfOpportunity.of(
                                        one, written.getOrDefault(one.id(), Evaluations.UNWRITTEN)))
                                .toList(),
                        slice.last()));
    }
}
