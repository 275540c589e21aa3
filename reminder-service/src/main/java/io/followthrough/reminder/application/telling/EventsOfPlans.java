package io.followthrough.reminder.application.telling;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.reminders.DroppedReminder;
import io.followthrough.contracts.reminders.MovedReminder;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PlannedReminder;
import io.followthrough.contracts.reminders.RejectedDate;
import io.followthrough.contracts.reminders.ReminderTimes;
import io.followthrough.reminder.domain.plan.PlanRevision;
import io.followthrough.reminder.domain.plan.RevisedPlan;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of plans: ids, dates and rule codes, no names and no sentences. */
public final class EventsOfPlans {

    private EventsOfPlans() {}

    /**
     * PlanMade with what is new; PlanRevised with what else changed; one event per reminder that ended, also for what had
     * been done before it was planned.
     */
    public static List<Event> made(InterviewCompleted completed, RevisedPlan plan, Instant at) {
        PlanRevision revision = plan.revision();
        List<Event> events = new ArrayList<>();
        events.add(new PlanMade(
                completed.interviewId(),
                completed.opportunityId(),
                completed.candidateId(),
                plan.policyVersion(),
                revision.added().stream().map(EventsOfPlans::planned).toList(),
                at));
        events.addAll(doneBefore(revision));
        PlanRevision rest = new PlanRevision(List.of(), revision.moved(), revision.ended());
        events.addAll(difference(
                completed.interviewId(),
                new RevisedPlan(plan.facts(), rest, plan.policyVersion(), plan.delivery()),
                at));
        return events;
    }

    /** PlanRevised and one event per reminder that ended; nothing when nothing changed. */
    public static List<Event> revised(RevisedPlan plan, Instant at) {
        OpportunityFacts opportunity = plan.facts().opportunity();
        UUID latest = opportunity
                .latestCompleted()
                .map(CompletedInterview::interviewId)
                .orElse(null);
        return difference(latest, plan, at);
    }

    private static List<Event> difference(@Nullable UUID interviewId, RevisedPlan plan, Instant at) {
        PlanRevision revision = plan.revision();
        if (revision.isEmpty()) {
            return List.of();
        }
        PlanRevised revised = new PlanRevised(
                plan.facts().opportunity().opportunityId(),
                interviewId,
                plan.facts().candidate().candidateId(),
                plan.policyVersion(),
                revision.added().stream().map(EventsOfPlans::planned).toList(),
                revision.moved().stream().map(EventsOfPlans::moved).toList(),
                revision.ended().stream()
                        .map(ended -> new DroppedReminder(
                                ended.id(), EventsOfReminders.kind(ended), EventsOfReminders.lastRule(ended)))
                        .toList(),
                at);
        List<Event> events = new ArrayList<>(List.of(revised));
        events.addAll(doneBefore(revision));
        revision.ended().forEach(ended -> events.add(EventsOfReminders.ended(ended, at)));
        return events;
    }

    /** What was done before it was planned ends as soon as it is told. */
    private static List<Event> doneBefore(PlanRevision revision) {
        return revision.added().stream()
                .filter(added -> added.state() == ReminderState.DONE)
                .<Event>map(EventsOfReminders::done)
                .toList();
    }

    private static PlannedReminder planned(Reminder reminder) {
        Schedule schedule = reminder.schedule();
        return new PlannedReminder(
                reminder.id(),
                EventsOfReminders.kind(reminder),
                EventsOfReminders.about(reminder),
                schedule.opensAt(),
                schedule.remindAt(),
                schedule.dueAt(),
                schedule.until(),
                schedule.localDate(),
                reminder.explanation().trace().stream()
                        .map(entry -> entry.rule().name())
                        .toList(),
                reminder.explanation().rejectedDates().stream()
                        .map(rejected -> new RejectedDate(
                                rejected.date(),
                                rejected.rules().stream().map(Rule::name).toList()))
                        .toList());
    }

    private static MovedReminder moved(PlanRevision.Move move) {
        Schedule before = move.before().schedule();
        return new MovedReminder(
                new ReminderTimes(
                        before.opensAt(), before.remindAt(), before.dueAt(), before.until(), before.localDate()),
                planned(move.after()));
    }
}
