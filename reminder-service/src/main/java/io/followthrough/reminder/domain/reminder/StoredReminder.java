package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reminder as it is kept between two looks at the clock.
 *
 * @param state SCHEDULED, DUE, SNOOZED or a final state; OVERDUE and EXPIRED are read from the clock
 */
public record StoredReminder(ReminderKind kind, ReminderState state, Schedule schedule, NudgeProgress progress) {

    /** @throws IllegalArgumentException if {@code state} is one that is never stored */
    public StoredReminder {
        if (state == ReminderState.OVERDUE || state == ReminderState.EXPIRED) {
            throw new IllegalArgumentException(state + " is read from the clock, not stored");
        }
    }

    /** The state as a reader sees it at {@code now}. */
    public ReminderState stateAt(Instant now) {
        if (state.isFinal()) {
            return state;
        }
        boolean pastDue = !now.isBefore(schedule.dueAt());
        if (pastDue && kind.expires()) {
            return ReminderState.EXPIRED;
        }
        if (isSnoozedAt(now)) {
            return ReminderState.SNOOZED;
        }
        if (pastDue) {
            return ReminderState.OVERDUE;
        }
        return hasComeBy(now) ? ReminderState.DUE : ReminderState.SCHEDULED;
    }

    /** When it speaks: its nudges; what is only shown is told of once, when it opens (R21). */
    public List<Instant> moments() {
        return kind == ReminderKind.CONNECT ? List.of(schedule.opensAt()) : schedule.remindAt();
    }

    /** When to look at it next; none if it has ended or has nothing more to say. */
    public Optional<Instant> nextMoment() {
        return state.isFinal() ? Optional.empty() : ahead().findFirst();
    }

    /** Its first moment, while it has not spoken: a snooze puts off what is planned, it brings nothing forward. */
    public Optional<Instant> firstMomentAhead() {
        return progress.passed() > 0 ? Optional.empty() : moments().stream().findFirst();
    }

    /** The moments still to come or to be caught up on; a snooze stands for those before its end. */
    public Stream<Instant> ahead() {
        Stream<Instant> left = moments().stream().skip(progress.passed());
        Instant snoozedUntil = progress.snoozedUntil();
        return state == ReminderState.SNOOZED && snoozedUntil != null
                ? Stream.concat(Stream.of(snoozedUntil), left.filter(at -> at.isAfter(snoozedUntil)))
                : left;
    }

    /** Whether the candidate asked not to hear of it before a later instant. */
    boolean isSnoozedAt(Instant now) {
        Instant until = progress.snoozedUntil();
        return state == ReminderState.SNOOZED && until != null && now.isBefore(until);
    }

    /** What is never nudged is due as soon as it opens; a snooze that ended leaves it due. */
    private boolean hasComeBy(Instant now) {
        return state != ReminderState.SCHEDULED || (schedule.remindAt().isEmpty() && !now.isBefore(schedule.opensAt()));
    }
}
