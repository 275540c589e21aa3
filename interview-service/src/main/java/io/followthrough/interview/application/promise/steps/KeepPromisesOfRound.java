package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.promise.Promised;
import io.followthrough.interview.domain.promise.PromisedMaterials;
import io.followthrough.interview.domain.promise.RoundPromises;
import io.followthrough.interview.domain.round.Completion;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was promised in a round, by either side, as its report says. */
@ApplicationScoped
public class KeepPromisesOfRound {

    private final OpportunityLocks locks;
    private final Materials materials;
    private final KeepTimeline timelines;
    private final KeepLedger ledger;
    private final ZoneLaw law;

    KeepPromisesOfRound(
            OpportunityLocks locks, Materials materials, KeepTimeline timelines, KeepLedger ledger, ZoneLaw law) {
        this.locks = locks;
        this.materials = materials;
        this.timelines = timelines;
        this.ledger = ledger;
        this.law = law;
    }

    public Uni<RoundPromises> keep(
            TenantTransaction transaction,
            Caller caller,
            Opportunity opportunity,
            Interview round,
            Completion completion) {
        return timelines
                .saidIn(transaction, caller, opportunity, round, completion.timeline())
                .flatMap(timeline -> keepMaterials(transaction, round, completion)
                        .map(standing -> new RoundPromises(timeline, standing)))
                .call(() -> ledger.reported(transaction, opportunity));
    }

    private Uni<List<Material>> keepMaterials(TenantTransaction transaction, Interview round, Completion completion) {
        WallClock clock = law.clockIn(round.period().zone());
        return materials
                .ofInterview(transaction, round.id())
                .flatMap(known -> {
                    List<Material> standing = new PromisedMaterials(known)
                            .reported(completion.materials(), promised -> material(round, promised, clock));
                    return mustTake(transaction, round, standing.size() - known.size())
                            .replaceWith(standing);
                })
                .call(standing -> materials.replaceOfInterview(transaction, round.id(), standing));
    }

    private Uni<Void> mustTake(TenantTransaction transaction, Interview round, int more) {
        return locks.mustTake(
                transaction, OpportunityPart.MATERIALS, round.identity().opportunityId(), more);
    }

    private static Material material(Interview round, Promised promised, WallClock clock) {
        return Material.promised(
                new Material.Identity(
                        Ids.next(),
                        round.identity().opportunityId(),
                        round.identity().candidateId(),
                        round.id()),
                promised,
                round.period().endsAt(),
                clock);
    }
}
