package io.followthrough.timing.rules;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.rules.clock.WorkingDays;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What every reminder of a plan has in common: the candidate, the policy and the almanac it is made for. */
public record PlanContext(CandidateFacts candidate, Policy policy, Almanac almanac) {

    public ZoneLaw law() {
        return almanac.zones();
    }

    /** The working days of an opportunity where a clock hangs: its own region's holidays count, else the policy's. */
    public WorkingDays workingDays(OpportunityFacts opportunity, WallClock clock) {
        return workingDays(opportunity, policy, almanac, clock);
    }

    /** The same, to who has no candidate. */
    public static WorkingDays workingDays(
            OpportunityFacts opportunity, Policy policy, Almanac almanac, WallClock clock) {
        String own = opportunity.employer().region();
        return new WorkingDays(policy, own == null ? policy.holidayCalendar() : own, almanac.holidays(), clock);
    }

    /** Quiet hours on the candidate's clock, which is the interview's if no other is known. */
    public QuietHoursShift quietHours(ZoneId interviewZone) {
        return new QuietHoursShift(policy.quietHours(), candidate.zoneOr(interviewZone));
    }

    /** The clock of what belongs to a whole opportunity: the candidate's, else of the latest round, else UTC. */
    public WallClock clockOf(OpportunityFacts opportunity) {
        return law().clockIn(candidate.zoneOr(opportunity
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC)));
    }

    /** The clock where a round took place. */
    public WallClock clockOf(CompletedInterview round) {
        return round.end().clock(law());
    }
}
