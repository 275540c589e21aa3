package io.followthrough.reminder.domain.timing;

import io.followthrough.reminder.domain.facts.CandidateFacts;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.policy.Policy;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What every reminder of a plan has in common: the candidate and the policy. */
record Setting(CandidateFacts candidate, Policy policy) {

    /** Quiet hours on the candidate's clock, which is the interview's if no other is known. */
    QuietHoursShift quietHours(ZoneId interviewZone) {
        return new QuietHoursShift(policy.quietHours(), candidate.zoneOr(interviewZone));
    }

    /** The zone of what belongs to a whole opportunity: the candidate's, else of the latest round, else UTC. */
    ZoneId zoneOf(OpportunityFacts opportunity) {
        return candidate.zoneOr(opportunity
                .latestCompleted()
                .map(round -> round.end().timeZone())
                .orElse(ZoneOffset.UTC));
    }
}
