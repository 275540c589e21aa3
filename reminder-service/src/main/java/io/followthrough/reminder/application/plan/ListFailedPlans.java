package io.followthrough.reminder.application.plan;

import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.domain.plan.FailedPlan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Lists what could not be taken into the plans of those whom the caller may read. */
@ApplicationScoped
public class ListFailedPlans {

    private final TenantTransactions transactions;
    private final Access access;
    private final PlanFailures failures;

    ListFailedPlans(TenantTransactions transactions, Access access, PlanFailures failures) {
        this.transactions = transactions;
        this.access = access;
        this.failures = failures;
    }

    /** @param candidateId whose plans; of all whom the caller may read if null */
    public Uni<Slice<FailedPlan>> list(Caller caller, @Nullable String candidateId, PageRequest page) {
        return transactions.reading(
                caller.origin(),
                transaction -> access.candidates(transaction, caller, candidateId, AccessScope.PLAN, "candidate")
                        .flatMap(candidates -> failures.page(transaction, candidates, page)));
    }
}
