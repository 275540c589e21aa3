package io.followthrough.interview.application;

import io.followthrough.interview.store.Interviews;
import io.followthrough.interview.store.PromiseLedger;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rounds have changed, and with them perhaps the clocks that say when promises fall due. */
@ApplicationScoped
class ReckonDeadlines {

    private final Interviews interviews;
    private final PromiseLedger ledger;

    ReckonDeadlines(Interviews interviews, PromiseLedger ledger) {
        this.interviews = interviews;
        this.ledger = ledger;
    }

    Uni<Void> reckon(TenantTransaction transaction, UUID opportunityId) {
        return interviews
                .zoneOf(transaction, opportunityId)
                .flatMap(zone -> ledger.fallDueIn(transaction, opportunityId, zone));
    }
}
