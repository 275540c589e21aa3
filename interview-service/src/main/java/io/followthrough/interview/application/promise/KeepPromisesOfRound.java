package io.followthrough.interview.application;

import io.followthrough.interview.domain.Completion;
import io.followthrough.interview.domain.Deadlines;
import io.followthrough.interview.domain.HiringTimeline;
import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.Material;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.domain.Promised;
import io.followthrough.interview.domain.PromisedMaterials;
import io.followthrough.interview.store.Materials;
import io.followthrough.interview.store.PromiseLedger;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;

/** What was promised in a round, by either side, as its report says. */
@ApplicationScoped
class KeepPromisesOfRound {

    /** What stands after the report. */
    record Kept(HiringTimeline timeline, List<Material> materials) {}

    private final Materials materials;
    private final KeepTimeline timelines;
    private final PromiseLedger ledger;

    KeepPromisesOfRound(Materials materials, KeepTimeline timelines, PromiseLedger ledger) {
        this.materials = materials;
        this.timelines = timelines;
        this.ledger = ledger;
    }

    public Uni<Kept> keep(
            TenantTransaction transaction,
            Caller caller,
            Opportunity opportunity,
            Interview round,
            Completion completion) {
        return timelines
                .saidIn(transaction, caller, opportunity, round, completion.timeline())
                .flatMap(timeline -> keepMaterials(transaction, round, completion)
                        .map(standing -> new Kept(timeline, standing)))
                .call(() -> opportunity.status() == Opportunity.Status.CLOSED
                        ? ledger.release(transaction, opportunity.id())
                        : Uni.createFrom().voidItem());
    }

    private Uni<List<Material>> keepMaterials(TenantTransaction transaction, Interview round, Completion completion) {
        ZoneId zone = round.period().zone();
        return materials
                .ofInterview(transaction, round.id())
                .map(known -> new PromisedMaterials(known)
                        .reported(completion.materials(), promised -> material(round, promised, zone)))
                .call(standing -> materials.replaceOfInterview(transaction, round.id(), standing, zone));
    }

    private static Material material(Interview round, Promised promised, ZoneId zone) {
        return new Material(
                new Material.Identity(
                        Ids.next(),
                        round.identity().opportunityId(),
                        round.identity().candidateId(),
                        round.id()),
                0,
                promised.description(),
                promised.promisedFor(),
                round.period().endsAt(),
                Deadlines.ofMaterial(promised.promisedFor(), zone),
                null);
    }
}
