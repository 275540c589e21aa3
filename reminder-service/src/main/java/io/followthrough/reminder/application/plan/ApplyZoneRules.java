package io.followthrough.reminder.application.plan;

import io.followthrough.platform.Ids;
import io.followthrough.platform.background.TenantSteps;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.reminder.store.fact.KnownCandidates;
import io.followthrough.reminder.store.fact.OutdatedPlans;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Makes plans again that an older edition of the time zone database made, one candidate in a transaction. A plan notes its
 * edition in the transaction that makes it, so that none is made twice; and editions only rise: a replica of the release
 * before leaves alone what a newer one has planned.
 */
@ApplicationScoped
public class ApplyZoneRules implements TenantSteps.Work {

    private final TenantTransactions transactions;
    private final OutdatedPlans outdated;
    private final KnownCandidates candidates;
    private final MakePlan makePlan;
    private final ZoneLaw law;

    ApplyZoneRules(
            TenantTransactions transactions,
            OutdatedPlans outdated,
            KnownCandidates candidates,
            MakePlan makePlan,
            ZoneLaw law) {
        this.transactions = transactions;
        this.outdated = outdated;
        this.candidates = candidates;
        this.makePlan = makePlan;
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
        return outdated.nextCandidate(transaction, law.version())
                .flatMap(found -> found.map(candidateId -> plan(transaction, candidateId))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> plan(TenantTransaction transaction, String candidateId) {
        return candidates
                .hold(transaction, candidateId)
                .chain(() -> makePlan.reviseByZoneRules(transaction, candidateId))
                .replaceWith(true);
    }
}
