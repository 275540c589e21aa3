package io.followthrough.reminder.application.telling;

import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.reminders.policy.DebriefTiming;
import io.followthrough.contracts.reminders.policy.DecisionDateRule;
import io.followthrough.contracts.reminders.policy.QuietHours;
import io.followthrough.contracts.reminders.policy.ThankYouTiming;
import io.followthrough.contracts.reminders.policy.TimingPolicy;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.VersionedPolicy;
import java.time.Instant;

/** What is told of a tenant's policy: all of it. */
public final class EventsOfPolicies {

    private EventsOfPolicies() {}

    public static PolicyChanged changed(VersionedPolicy policy, Instant at) {
        return new PolicyChanged(policy.version(), timing(policy.policy()), at);
    }

    private static TimingPolicy timing(Policy policy) {
        return new TimingPolicy(
                DecisionDateRule.valueOf(policy.decisionDateRule().name()),
                policy.noDateWaitDays(),
                policy.followUpTime(),
                policy.businessDaysOnly(),
                policy.restDays(),
                policy.holidayCalendar(),
                policy.holidays(),
                policy.followUpCap(),
                policy.followUpGapDays(),
                new ThankYouTiming(
                        policy.thankYou().nudgeAfter(),
                        policy.thankYou().idealBy(),
                        policy.thankYou().dueBy(),
                        policy.thankYou().graceUntil()),
                new DebriefTiming(
                        policy.debrief().nudges(),
                        policy.debrief().dueBy(),
                        policy.debrief().staleAfter()),
                policy.quietHours() == null
                        ? null
                        : new QuietHours(
                                policy.quietHours().from(), policy.quietHours().to()),
                policy.searchNudgeEveryDays(),
                policy.connectAfter().stream()
                        .map(form -> InterviewKind.valueOf(form.name()))
                        .toList());
    }
}
