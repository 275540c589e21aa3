package io.followthrough.interview.application.opportunity.steps;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores what a use case has made of an opportunity, and writes the change down. */
@ApplicationScoped
public class OpportunityChanges {

    private final Opportunities opportunities;
    private final History history;

    OpportunityChanges(Opportunities opportunities, History history) {
        this.opportunities = opportunities;
        this.history = history;
    }

    /**
     * @param before as it was locked
     * @param after what becomes of it
     * @return what is stored now, in its new version
     */
    public Uni<Opportunity> store(
            TenantTransaction transaction, Caller caller, Opportunity before, Opportunity after, HistoryEntry entry) {
        Change change = Change.of(entry.kind(), before.fieldValues(), after.fieldValues(), entry.reason());
        return opportunities.update(transaction, after).invoke(() -> history.add(transaction, caller, before, change));
    }
}
