package io.followthrough.reminder.domain.timing;

import io.followthrough.reminder.domain.facts.CompletedInterview;
import io.followthrough.reminder.domain.facts.Facts;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.facts.OpportunityResult;
import io.followthrough.reminder.domain.plan.Advice;
import io.followthrough.reminder.domain.plan.AdviceKind;
import io.followthrough.reminder.domain.plan.Ending;
import io.followthrough.reminder.domain.plan.Plan;
import io.followthrough.reminder.domain.plan.PlannedReminder;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.plan.Rule;
import io.followthrough.reminder.domain.plan.Source;
import io.followthrough.reminder.domain.plan.TraceEntry;
import io.followthrough.reminder.domain.policy.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the reminders of all rounds, of the opportunity and of the search, and what has ended. */
final class PlanInMaking {

    private final OpportunityFacts opportunity;
    private final Setting setting;
    private final List<PlannedReminder> reminders = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private final Map<ReminderKey, Ending> ended = new HashMap<>();
    private final Map<ReminderKind, Ending> endedKinds = new EnumMap<>(ReminderKind.class);

    PlanInMaking(Facts facts, Policy policy) {
        this.opportunity = facts.opportunity();
        this.setting = new Setting(facts.candidate(), policy);
    }

    Plan plan() {
        opportunity.completed().forEach(this::addRound);
        addFollowUp();
        closeIfOver();
        return new Plan(reminders, advice, ended, endedKinds);
    }

    private void addRound(CompletedInterview interview) {
        reminders.add(DebriefReminder.of(interview, setting));
        interview.met().forEach(met -> reminders.add(ThankYouReminder.of(interview, met, setting)));
        advice.add(noPosting(interview));
    }

    private static Advice noPosting(CompletedInterview interview) {
        String text = "Post nothing about this interview on social media; deleted posts are still found.";
        return new Advice(
                AdviceKind.NO_POSTING, interview.interviewId(), List.of(new TraceEntry(Rule.R20, Source.S4, text)));
    }

    private void addFollowUp() {
        FollowUpDecision decision = FollowUpRules.decide(opportunity, setting.policy());
        endedKinds.put(ReminderKind.FOLLOW_UP, new Ending(ReminderState.CANCELLED, decision.trace()));
        if (decision instanceof FollowUpDecision.Planned planned) {
            reminders.add(FollowUpReminder.of(planned.window(), opportunity, setting));
        }
        opportunity.latestCompleted().ifPresent(this::addFollowUpsMade);
    }

    private void addFollowUpsMade(CompletedInterview round) {
        SinceLatestRound since = new SinceLatestRound(opportunity, round);
        for (int made = 0; made < since.followUps().size(); made++) {
            String text = "You followed up on "
                    + Wording.day(since.dateOf(since.followUps().get(made).sentAt())) + ".";
            ended.put(
                    ReminderKey.followUp(opportunity.opportunityId(), round.interviewId(), made + 1),
                    new Ending(ReminderState.DONE, List.of(new TraceEntry(Rule.R28, Source.S1, text))));
        }
    }

    private void closeIfOver() {
        OpportunityResult result = opportunity.employer().result();
        if (result != null && result.outcome().closes()) {
            endedKinds.putAll(ClosedOpportunity.endings(result));
        }
    }
}
