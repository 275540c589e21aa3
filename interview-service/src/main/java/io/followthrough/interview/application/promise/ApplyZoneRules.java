package io.followthrough.interview.application.promise;

import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.promise.OutdatedPromises;
import io.followthrough.platform.Ids;
import io.followthrough.platform.background.TenantSteps;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Reckons again by when promises are to be kept that an older edition of the time zone database reckoned, one opportunity
 * in a transaction, as reminder-service makes its plans again (ADR 30). What is settled or has fallen due stays so; what moves
 * says so in the opportunity's history. Editions only rise.
 */
@ApplicationScoped
public class ApplyZoneRules implements TenantSteps.Work {

    private final TenantTransactions transactions;
    private final OutdatedPromises outdated;
    private final Opportunities opportunities;
    private final KeepLedger ledger;
    private final ZoneLaw law;

    ApplyZoneRules(
            TenantTransactions transactions,
            OutdatedPromises outdated,
            Opportunities opportunities,
            KeepLedger ledger,
            ZoneLaw law) {
        this.transactions = transactions;
        this.outdated = outdated;
        this.opportunities = opportunities;
        this.ledger = ledger;
        this.law = law;
    }

    @Override
    public Uni<List<TenantId>> unfinished() {
        return outdated.tenants(law.version());
    }

    @Override
    public Uni<Boolean> step(TenantId tenant) {
        return transactions.in(
                new Origin(tenant, Ids.next().toString(), null, null),
                transaction -> outdated.claim(transaction)
                        .flatMap(claimed ->
                                claimed ? next(transaction) : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> next(TenantTransaction transaction) {
        return outdated.nextOpportunity(transaction, law.version())
                .flatMap(found -> found.map(id -> reckon(transaction, id))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> reckon(TenantTransaction transaction, UUID opportunityId) {
        return opportunities
                .lock(transaction, opportunityId)
                .flatMap(locked -> locked.map(opportunity -> ledger.reckonByZoneRules(transaction, opportunity))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .invoke(() -> outdated.note(transaction, opportunityId, law.version()))
                .replaceWith(true);
    }
}
