package io.followthrough.timing.rules;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What every reminder of a plan has in common: the candidate, the policy and the zone rules it is made for. */
public record PlanContext(CandidateFacts candidate, Policy policy, ZoneLaw law) {

    /** Quiet hours on the candidate's clock, which is the interview's if no other is known. */
    public QuietHoursShift quietHours(ZoneId interviewZone) {
        return new QuietHoursShift(policy.quietHours(), candidate.zoneOr(interviewZone));
    }

    /** The clock of what belongs to a whole opportunity: the candidate's, else of the latest round, else UTC. */
    public WallClock clockOf(OpportunityFacts opportunity) {
        return law.clockIn(candidate.zoneOr(opportunity
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC)));
    }

    /** The clock where a round took place. */
    public WallClock clockOf(CompletedInterview round) {
        return round.end().clock(law);
    }
}
