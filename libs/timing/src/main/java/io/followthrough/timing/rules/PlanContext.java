package io.followthrough.timing.rules;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What every reminder of a plan has in common: the candidate and the policy it is made for. */
public record PlanContext(CandidateFacts candidate, Policy policy) {

    /** Quiet hours on the candidate's clock, which is the interview's if no other is known. */
    public QuietHoursShift quietHours(ZoneId interviewZone) {
        return new QuietHoursShift(policy.quietHours(), candidate.zoneOr(interviewZone));
    }

    /** The zone of what belongs to a whole opportunity: the candidate's, else of the latest round, else UTC. */
    public ZoneId zoneOf(OpportunityFacts opportunity) {
        return candidate.zoneOr(opportunity
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC));
    }
}
