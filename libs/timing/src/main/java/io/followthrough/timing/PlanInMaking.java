package io.followthrough.timing;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.plan.Advice;
import io.followthrough.timing.plan.AdviceKind;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.followup.ClosedOpportunity;
import io.followthrough.timing.rules.followup.FollowUpDecision;
import io.followthrough.timing.rules.followup.FollowUpReminder;
import io.followthrough.timing.rules.followup.FollowUpRules;
import io.followthrough.timing.rules.followup.FollowUpsMade;
import io.followthrough.timing.rules.reminder.DaysAfterReminders;
import io.followthrough.timing.rules.reminder.DebriefReminder;
import io.followthrough.timing.rules.reminder.MaterialReminder;
import io.followthrough.timing.rules.reminder.SearchReminder;
import io.followthrough.timing.rules.reminder.SearchSeries;
import io.followthrough.timing.rules.reminder.SupporterReminders;
import io.followthrough.timing.rules.reminder.ThankYouReminder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the reminders of all rounds, of the opportunity and of the search, and what has ended. */
final class PlanInMaking {

    private static final TraceEntry COUNTS_FROM_LATEST_ROUND = new TraceEntry(
            Rule.R33, Source.S3, "Another interview took place; the follow-up counts from the latest one.");

    private final OpportunityFacts opportunity;
    private final PlanContext context;
    private final List<PlannedReminder> reminders = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private final Map<ReminderKey, Ending> ended = new HashMap<>();
    private final Map<ReminderKind, Ending> endedKinds = new EnumMap<>(ReminderKind.class);

    PlanInMaking(Facts facts, Policy policy, Almanac almanac) {
        this.opportunity = facts.opportunity();
        this.context = new PlanContext(facts.candidate(), policy, almanac);
    }

    Plan plan() {
        opportunity.completed().forEach(this::addRound);
        opportunity
                .firstCompleted()
                .ifPresent(round -> reminders.addAll(new SupporterReminders(opportunity, round, context).planned()));
        opportunity.owed().materials().forEach(this::addMaterial);
        addFollowUp();
        closeIfOver();
        addSearch();
        return new Plan(reminders, advice, addFollowUpsMade(), ended, endedKinds);
    }

    private void addRound(CompletedInterview interview) {
        reminders.add(DebriefReminder.of(interview, context));
        interview.met().forEach(met -> reminders.add(ThankYouReminder.of(interview, met, context)));
        reminders.addAll(new DaysAfterReminders(interview, context).planned());
        advice.add(noPosting(interview));
    }

    private static Advice noPosting(CompletedInterview interview) {
        String text = "Post nothing about this interview on social media; deleted posts are still found.";
        return new Advice(
                AdviceKind.NO_POSTING, interview.interviewId(), List.of(new TraceEntry(Rule.R20, Source.S4, text)));
    }

    private void addMaterial(Material material) {
        Instant sentAt = material.sentAt();
        if (sentAt == null) {
            reminders.add(MaterialReminder.of(material, opportunity, context));
            return;
        }
        TraceEntry sent = new TraceEntry(Rule.R2, Source.S1, "You have sent what you promised.");
        ended.put(ReminderKey.material(material.materialId()), Ending.done(sentAt, sent));
    }

    private void addFollowUp() {
        FollowUpDecision decision = FollowUpRules.decide(opportunity, context);
        if (decision instanceof FollowUpDecision.Planned planned) {
            reminders.add(FollowUpReminder.of(planned.window(), opportunity, context));
            endedKinds.put(ReminderKind.FOLLOW_UP, cancelled(COUNTS_FROM_LATEST_ROUND));
        } else if (decision instanceof FollowUpDecision.NotPlanned notPlanned) {
            endedKinds.put(ReminderKind.FOLLOW_UP, Ending.cancelled(notPlanned.trace()));
        }
    }

    private List<PlannedReminder> addFollowUpsMade() {
        List<FollowUpsMade.Made> made = FollowUpsMade.of(opportunity);
        made.forEach(one -> ended.put(one.key(), one.ending(context)));
        return made.stream()
                .filter(one -> one.ordinal() <= FollowUpsMade.MOST)
                .map(one -> one.planned(context))
                .toList();
    }

    private void closeIfOver() {
        OpportunityResult result = opportunity.employer().result();
        if (result != null && result.outcome().closes()) {
            reminders.removeIf(reminder -> !reminder.kind().survivesClosing());
            endedKinds.putAll(ClosedOpportunity.endings(result, context.clockOf(opportunity)));
        }
    }

    private void addSearch() {
        SearchSeries.of(context.candidate(), context.policy(), context.law())
                .ifPresentOrElse(
                        this::addSearch,
                        () -> SearchReminder.ending(context.candidate())
                                .ifPresent(ending -> endedKinds.put(ReminderKind.KEEP_SEARCHING, ending)));
    }

    /** One occurrence is open at a time. */
    private void addSearch(SearchSeries series) {
        reminders.add(SearchReminder.of(series, context));
        SearchReminder.superseding(series).ifPresent(ending -> endedKinds.put(ReminderKind.KEEP_SEARCHING, ending));
    }

    private static Ending cancelled(TraceEntry reason) {
        return Ending.cancelled(List.of(reason));
    }
}
