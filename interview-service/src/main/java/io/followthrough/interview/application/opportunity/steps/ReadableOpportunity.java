package io.followthrough.interview.application.opportunity.steps;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds an opportunity for who may read it. */
@ApplicationScoped
public class ReadableOpportunity {

    private final Opportunities opportunities;
    private final Access access;

    ReadableOpportunity(Opportunities opportunities, Access access) {
        this.opportunities = opportunities;
        this.access = access;
    }

    /** @throws io.followthrough.platform.problem.ProblemException not found, in the Uni */
    public Uni<Opportunity> find(TenantTransaction transaction, Caller caller, UUID id) {
        return opportunities
                .find(transaction, id)
                .flatMap(found -> access.readable(
                        transaction, caller, found, Opportunity::candidateId, AccessScope.PLAN, "opportunity"));
    }
}
