package io.followthrough.reminder.application.plan;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.people.access.ReadableCandidates;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.unapplied.Failure;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.plan.FailedPlan;
import io.followthrough.reminder.store.plan.FailedPlans;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What could not be taken into plans. */
@ApplicationScoped
public class PlanFailures {

    /** Of what is about a candidate as such; who may read, and whether there is anything left to plan, is no part of a plan. */
    private static final Class<CandidateChanged> PROFILE = CandidateChanged.class;

    private final UnappliedEvents unapplied;
    private final FailedPlans failedPlans;

    PlanFailures(UnappliedEvents unapplied, FailedPlans failedPlans) {
        this.unapplied = unapplied;
        this.failedPlans = failedPlans;
    }

    /** The first that the plan of a round misses. */
    Uni<Optional<Failure>> of(TenantTransaction transaction, KnownInterview interview) {
        return unapplied.firstOf(
                transaction, interview.candidateId(), interview.opportunityId().toString(), PROFILE);
    }

    /** A page of all that the plans of these candidates miss. */
    public Uni<Slice<FailedPlan>> page(TenantTransaction transaction, ReadableCandidates candidates, PageRequest page) {
        return failedPlans.page(transaction, candidates, Event.typeOf(PROFILE), page);
    }
}
