package io.followthrough.notes.application;

import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.notes.domain.KnownOpportunity;
import io.followthrough.notes.store.KnownOpportunities;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers what messages need of a hiring process: whose it is, the employer and the role. */
@ApplicationScoped
public class KeepOpportunity {

    private final KnownOpportunities opportunities;

    KeepOpportunity(KnownOpportunities opportunities) {
        this.opportunities = opportunities;
    }

    public Uni<Void> on(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        OpportunityOpened opened = event.data();
        return opportunities.save(
                transaction,
                new KnownOpportunity(opened.opportunityId(), opened.candidateId(), opened.employer(), opened.role()));
    }
}
