package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.Delivery;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The difference between the reminders that stand and the plan as it is made now. What was done, dismissed or cancelled
 * is history and stays as it is.
 */
public record PlanRevision(List<Reminder> added, List<Move> moved, List<Reminder> ended) {

    /** A reminder whose times or reasons changed. */
    public record Move(Reminder before, Reminder after) {

        /** Whether its times changed, and not only the reasons for them. */
        public boolean changesTimes() {
            return !before.schedule().equals(after.schedule());
        }
    }

    /**
     * What does not follow from plan and stored reminders.
     *
     * @param delivery how nudges of this opportunity go out now
     * @param fulfilled when what a reminder would ask for was done before the reminder was planned: events of different
     *     topics interleave freely
     */
    public record Circumstances(
            Reminder.Owner owner,
            long policyVersion,
            Delivery delivery,
            Instant now,
            Map<ReminderKey, Instant> fulfilled,
            Supplier<UUID> newId) {

        /** The same reminder as one that this plan has touched. */
        private Reminder touched(Reminder reminder) {
            return reminder.plannedBy(reminder.policyVersion(), delivery);
        }
    }

    public PlanRevision {
        added = List.copyOf(added);
        moved = List.copyOf(moved);
        ended = List.copyOf(ended);
    }

    /** Every reminder that the revision touches, as it is then. */
    public Stream<Reminder> changed() {
        return Stream.of(added.stream(), moved.stream().map(Move::after), ended.stream())
                .flatMap(Function.identity());
    }

    /** Those of them that stood before. */
    public Stream<Reminder> changedBefore() {
        return Stream.concat(moved.stream().map(Move::before), ended.stream());
    }

    /**
     * What it did to reminders; other reasons for the same times are no event in their history.
     *
     * @param why what to note of a move, or null
     */
    public List<HistoryEntry> history(Instant at, Function<Move, @Nullable String> why) {
        Stream<HistoryEntry> planned = added.stream().map(reminder -> HistoryEntry.planned(reminder, at));
        Stream<HistoryEntry> rescheduled = moved.stream()
                .filter(Move::changesTimes)
                .map(move -> HistoryEntry.moved(move.before(), move.after(), at, why.apply(move)));
        Stream<HistoryEntry> over = Stream.concat(added.stream(), ended.stream())
                .filter(reminder -> reminder.state().isFinal())
                .map(reminder -> HistoryEntry.ended(reminder, at, null));
        return Stream.of(planned, rescheduled, over)
                .flatMap(Function.identity())
                .toList();
    }

    /** These reminders as they are after the revision. */
    public List<Reminder> appliedTo(List<Reminder> stored) {
        Map<UUID, Reminder> all = new LinkedHashMap<>();
        Stream.concat(stored.stream(), changed()).forEach(reminder -> all.put(reminder.id(), reminder));
        return List.copyOf(all.values());
    }

    public boolean isEmpty() {
        return added.isEmpty() && moved.isEmpty() && ended.isEmpty();
    }

    public static PlanRevision of(List<Reminder> stored, Plan plan, Circumstances circumstances) {
        Map<ReminderKey, Reminder> standing = stored.stream()
                .filter(reminder -> reminder.state() != ReminderState.CANCELLED)
                .collect(Collectors.toMap(Reminder::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<Reminder> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        for (PlannedReminder planned : plan.reminders()) {
            Reminder before = standing.get(planned.key());
            if (before == null) {
                added.add(added(planned, circumstances));
            } else if (before.isPending() && !circumstances.fulfilled().containsKey(planned.key())) {
                Reminder after = moved(before, planned, circumstances);
                if (!after.plannedBy(before.policyVersion(), before.delivery()).equals(before)) {
                    moved.add(new Move(before, after));
                }
            }
        }
        for (PlannedReminder made : plan.followUpsMade()) {
            if (!standing.containsKey(made.key())) {
                Optional<Reminder> earlier = countedElsewhere(made, standing.values(), plan);
                earlier.ifPresentOrElse(
                        before -> moved.add(new Move(before, circumstances.touched(before.countedAs(made)))),
                        () -> added.add(followUpMade(made, plan, circumstances)));
            }
        }
        added.addAll(doneAfterAll(stored, standing.keySet(), plan, circumstances));
        return new PlanRevision(added, moved, ended(standing, plan, circumstances));
    }

    private static Reminder added(PlannedReminder planned, Circumstances circumstances) {
        Instant fulfilledAt = circumstances.fulfilled().get(planned.key());
        return new Reminder(
                circumstances.newId().get(),
                planned.key(),
                ownerOf(planned, circumstances.owner()),
                planned.about(),
                fulfilledAt == null ? ReminderState.SCHEDULED : ReminderState.DONE,
                planned.schedule(),
                NudgeProgress.start(circumstances.now()),
                circumstances.delivery().of(planned.kind()),
                planned.explanation(),
                circumstances.policyVersion(),
                fulfilledAt);
    }

    private static Reminder.Owner ownerOf(PlannedReminder planned, Reminder.Owner owner) {
        boolean ofOpportunity = planned.kind() != ReminderKind.KEEP_SEARCHING;
        return new Reminder.Owner(
                owner.candidateId(), ofOpportunity ? owner.opportunityId() : null, planned.interviewId());
    }

    private static Reminder moved(Reminder before, PlannedReminder planned, Circumstances circumstances) {
        return Rescheduling.of(before, planned.schedule(), circumstances.now())
                .explainedBy(planned)
                .plannedBy(circumstances.policyVersion(), circumstances.delivery());
    }

    /** The same contact, counted after an earlier round before it was told that a later one had ended by then. */
    private static Optional<Reminder> countedElsewhere(PlannedReminder made, Collection<Reminder> standing, Plan plan) {
        Instant madeAt = plan.endingOf(made.key()).orElseThrow().doneAt();
        return standing.stream()
                .filter(reminder -> reminder.key().kind() == ReminderKind.FOLLOW_UP)
                .filter(reminder -> reminder.state() == ReminderState.DONE)
                .filter(reminder -> !plan.ended().containsKey(reminder.key()))
                .filter(reminder -> Objects.equals(reminder.doneAt(), madeAt))
                .findFirst();
    }

    private static Reminder followUpMade(PlannedReminder made, Plan plan, Circumstances circumstances) {
        Ending ending = plan.endingOf(made.key()).orElseThrow();
        return end(added(made, circumstances), ending);
    }

    /** What was cancelled and is told of as done: then it was done, whichever word came first. */
    private static List<Reminder> doneAfterAll(
            List<Reminder> stored, Set<ReminderKey> standing, Plan plan, Circumstances circumstances) {
        Map<ReminderKey, Reminder> latest = new LinkedHashMap<>();
        stored.stream()
                .filter(reminder -> circumstances.fulfilled().containsKey(reminder.key()))
                .filter(reminder -> !standing.contains(reminder.key()))
                .filter(reminder -> plan.reminder(reminder.key()).isEmpty())
                .forEach(reminder -> latest.put(reminder.key(), reminder));
        return latest.values().stream()
                .map(reminder -> reminder.withId(circumstances.newId().get()))
                .map(reminder -> done(reminder, circumstances))
                .toList();
    }

    /** What is over by the clock has nothing left to end. */
    private static List<Reminder> ended(Map<ReminderKey, Reminder> standing, Plan plan, Circumstances circumstances) {
        Set<ReminderKey> planned =
                plan.reminders().stream().map(PlannedReminder::key).collect(Collectors.toSet());
        List<Reminder> ended = new ArrayList<>();
        for (Reminder reminder : standing.values()) {
            if (reminder.isPending() && circumstances.fulfilled().containsKey(reminder.key())) {
                ended.add(done(reminder, circumstances));
            } else if (reminder.isPending()
                    && !planned.contains(reminder.key())
                    && reminder.stateAt(circumstances.now()) != ReminderState.EXPIRED) {
                plan.endingOfUnplanned(reminder.key(), reminder.owner().interviewId())
                        .ifPresent(ending -> ended.add(circumstances.touched(end(reminder, ending))));
            }
        }
        return ended;
    }

    private static Reminder done(Reminder reminder, Circumstances circumstances) {
        return circumstances.touched(reminder.ended(
                ReminderState.DONE,
                reminder.explanation(),
                circumstances.fulfilled().get(reminder.key())));
    }

    /** The dates keep their reasons, the ending adds its own. */
    private static Reminder end(Reminder reminder, Ending ending) {
        List<TraceEntry> trace = Stream.concat(reminder.explanation().trace().stream(), ending.trace().stream())
                .toList();
        return reminder.ended(
                ending.state(), new Explanation(trace, reminder.explanation().rejectedDates()), ending.doneAt());
    }
}
