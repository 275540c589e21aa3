package io.followthrough.interview.application.promise;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.opportunity.steps.EventsOfOpportunities;
import io.followthrough.interview.application.opportunity.steps.OpportunityChanges;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.KeepTimeline;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Between rounds, the employer says, changes or takes back when it decides (R1, R24). */
@ApplicationScoped
public class StateTimeline {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final OpportunityChanges changes;
    private final Interviews interviews;
    private final KeepTimeline timelines;
    private final ZoneLaw law;

    StateTimeline(
            TenantTransactions transactions,
            OpportunityLocks locks,
            OpportunityChanges changes,
            Interviews interviews,
            KeepTimeline timelines,
            ZoneLaw law) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.interviews = interviews;
        this.timelines = timelines;
        this.law = law;
    }

    public Uni<Opportunity> state(Caller caller, UUID id, IfMatch ifMatch, HiringTimeline said) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(opportunity -> state(transaction, caller, opportunity, ifMatch, said)));
    }

    private Uni<Opportunity> state(
            TenantTransaction transaction, Caller caller, Opportunity before, IfMatch ifMatch, HiringTimeline said) {
        ifMatch.check(before.version());
        Opportunity stated = before.stating(said);
        if (stated.equals(before)) {
            return Uni.createFrom().item(before);
        }
        return interviews
                .firstHeld(transaction, before.id())
                .invoke(first -> first.ifPresent(held -> said.mustNotPrecede(held.localDate(law))))
                .chain(() -> changes.store(
                        transaction, caller, before, stated, HistoryEntry.of(Change.Kind.TIMELINE_CHANGED)))
                .call(() -> timelines.saidBetweenRounds(transaction, before, said))
                .invoke(() -> transaction.publish(EventsOfOpportunities.stated(before, stated, transaction.now())));
    }
}
