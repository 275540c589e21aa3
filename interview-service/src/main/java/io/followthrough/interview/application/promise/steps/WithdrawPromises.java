package io.followthrough.interview.application.promise.steps;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.StandingStatement;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.EmployerWords;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.interview.store.promise.TimelineStatements;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A round was entered by mistake: nothing was said or promised in it. Whoever calls holds its opportunity's row lock. */
@ApplicationScoped
public class WithdrawPromises {

    private final TimelineStatements statements;
    private final EmployerWords words;
    private final Materials materials;
    private final KeepLedger ledger;
    private final KeepTimeline timelines;

    WithdrawPromises(
            TimelineStatements statements,
            EmployerWords words,
            Materials materials,
            KeepLedger ledger,
            KeepTimeline timelines) {
        this.statements = statements;
        this.words = words;
        this.materials = materials;
        this.ledger = ledger;
        this.timelines = timelines;
    }

    /**
     * Takes the round's promises back; the round itself is changed afterwards.
     *
     * @return what the employer said besides
     */
    public Uni<Optional<StandingStatement>> of(
            TenantTransaction transaction, Caller caller, Opportunity opportunity, Interview round) {
        return find(transaction, round)
                .call(found -> ledger.voided(transaction, opportunity.id(), found.inLedger()))
                .map(FoundPromises::standing)
                .call(standing -> timelines.stands(transaction, caller, opportunity, round.id(), standing));
    }

    /** What was said and promised in the round, and besides. */
    Uni<FoundPromises> find(TenantTransaction transaction, Interview round) {
        return statements
                .standing(transaction, round.identity().opportunityId())
                .flatMap(told -> words.ofOpportunity(
                                transaction, round.identity().opportunityId())
                        .flatMap(said -> materials
                                .ofInterview(transaction, round.id())
                                .map(promised -> new FoundPromises(round, told, said, promised))));
    }
}
