package io.followthrough.reminder.domain.timing;

import io.followthrough.reminder.domain.facts.Facts;
import io.followthrough.reminder.domain.plan.Plan;
import io.followthrough.reminder.domain.plan.Verdict;
import io.followthrough.reminder.domain.policy.Policy;
import java.time.Instant;

/** The way into the timing rules: facts and a policy in, a plan or a verdict out; the same for ever. */
public final class TimingEngine {

    private TimingEngine() {}

    /** Everything to be done about the opportunity and the candidate's search, with the reasons. */
    public static Plan plan(Facts facts, Policy policy) {
        return new PlanInMaking(facts, policy).plan();
    }

    /** Whether the candidate may contact the employer at an instant, as the facts stand (R31). */
    public static Verdict verdict(Facts facts, Policy policy, Instant at) {
        return FollowUpVerdict.of(FollowUpRules.decide(facts.opportunity(), policy), at);
    }
}
