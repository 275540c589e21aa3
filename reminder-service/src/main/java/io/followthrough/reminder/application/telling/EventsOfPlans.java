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
     * been done before it was planned. What is too much for one event is told in parts.
     */
    public static List<Event> made(InterviewCompleted completed, RevisedPlan plan, Instant at) {
        PlanRevision revision = plan.revision();
        List<Event> events = new ArrayList<>(planMade(completed, plan, at));
        events.addAll(doneBefore(revision));
        PlanRevision rest = new PlanRevision(List.of(), revision.moved(), revision.ended());
        events.addAll(difference(
                completed.interviewId(),
                new RevisedPlan(plan.facts(), rest, plan.policyVersion(), plan.delivery()),
                at));
        return events;
    }

    private static List<PlanMade> planMade(InterviewCompleted completed, RevisedPlan plan, Instant at) {
        List<List<PlannedReminder>> parts = EventParts.of(
                plan.revision().added().stream().map(EventsOfPlans::planned).toList());
        return numbered(
                parts,
                (part, number, count) -> new PlanMade(
                        completed.interviewId(),
                        completed.opportunityId(),
                        completed.candidateId(),
                        plan.policyVersion(),
                        part,
                        at,
                        number,
                        count));
    }

    /** PlanRevised, in parts if need be, and one event per reminder that ended; nothing when nothing changed. */
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
        List<Event> events = new ArrayList<>(planRevised(interviewId, plan, at));
        events.addAll(doneBefore(revision));
        revision.ended().forEach(ended -> events.add(EventsOfReminders.ended(ended, at)));
        return events;
    }

    private static List<PlanRevised> planRevised(@Nullable UUID interviewId, RevisedPlan plan, Instant at) {
        PlanRevision revision = plan.revision();
        List<Record> changes = new ArrayList<>();
        revision.added().forEach(added -> changes.add(planned(added)));
        revision.moved().forEach(move -> changes.add(moved(move)));
        revision.ended().forEach(ended -> changes.add(dropped(ended)));
        return numbered(
                EventParts.of(changes),
                (part, number, count) -> new PlanRevised(
                        plan.facts().opportunity().opportunityId(),
                        interviewId,
                        plan.facts().candidate().candidateId(),
                        plan.policyVersion(),
                        only(PlannedReminder.class, part),
                        only(MovedReminder.class, part),
                        only(DroppedReminder.class, part),
                        at,
                        number,
                        count));
    }

    /** What makes an event of a part; without number and count it is the only one. */
    private interface PartEvent<T, E> {
        E of(List<T> part, @Nullable Integer number, @Nullable Integer count);
    }

    private static <T, E> List<E> numbered(List<List<T>> parts, PartEvent<T, E> event) {
        if (parts.size() == 1) {
            return List.of(event.of(parts.get(0), null, null));
        }
        List<E> events = new ArrayList<>();
        parts.forEach(part -> events.add(event.of(part, events.size() + 1, parts.size())));
        return events;
    }

    private static <T> List<T> only(Class<T> kind, List<?> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
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
                                rejected.rules().stream().map(Rule::name).toList(),
                                rejected.holiday()))
                        .toList());
    }

    private static MovedReminder moved(PlanRevision.Move move) {
        Schedule before = move.before().schedule();
        return new MovedReminder(
                new ReminderTimes(
                        before.opensAt(), before.remindAt(), before.dueAt(), before.until(), before.localDate()),
                planned(move.after()));
    }

    private static DroppedReminder dropped(Reminder ended) {
        return new DroppedReminder(ended.id(), EventsOfReminders.kind(ended), EventsOfReminders.lastRule(ended));
    }
}
