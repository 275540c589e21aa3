package io.followthrough.reminder.domain.reminder;

import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it is kept between two looks at the clock.
 *
 * @param state SCHEDULED, DUE, SNOOZED or a final state; OVERDUE and EXPIRED are read from the clock ({@link #stateAt})
 * @param explanation why it has its times; without entries where the dispatcher has read it, which tells no reasons
 * @param policyVersion the policy it was planned by
 * @param doneAt when it was done or dismissed; none otherwise
 */
public record Reminder(
        UUID id,
        ReminderKey key,
        Owner owner,
        About about,
        ReminderState state,
        Schedule schedule,
        NudgeProgress progress,
        Delivery delivery,
        Explanation explanation,
        long policyVersion,
        @Nullable Instant doneAt) {

    /**
     * Whose it is.
     *
     * @param opportunityId none for the candidate's search, which is about all opportunities
     */
    public record Owner(
            String candidateId,
            @Nullable UUID opportunityId,
            @Nullable UUID interviewId) {}

    /** @throws IllegalArgumentException if {@code state} is one that is never stored */
    public Reminder {
        if (state == ReminderState.OVERDUE || state == ReminderState.EXPIRED) {
            throw new IllegalArgumentException(state + " is read from the clock, not stored");
        }
    }

    public ReminderKind kind() {
        return key.kind();
    }

    /** Whether a plan that is made again may still change it. */
    public boolean isPending() {
        return !state.isFinal();
    }

    /** The state as a reader sees it at {@code now}. */
    public ReminderState stateAt(Instant now) {
        if (state.isFinal()) {
            return state;
        }
        boolean pastDue = !now.isBefore(schedule.dueAt());
        if (pastDue && kind().expires()) {
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

    /** When its window closes next after {@code now}: at its deadline, then at its end; empty if both have passed. */
    public Optional<Instant> closesAt(Instant now) {
        return Stream.of(Optional.of(schedule.dueAt()), Optional.ofNullable(schedule.until()))
                .flatMap(Optional::stream)
                .filter(end -> end.isAfter(now))
                .findFirst();
    }

    /** When it speaks: its nudges; what is only shown is told of once, when it opens (R21). */
    public List<Instant> moments() {
        return kind() == ReminderKind.CONNECT ? List.of(schedule.opensAt()) : schedule.remindAt();
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

    /** The same reminder under another id. */
    public Reminder withId(UUID other) {
        return with(other, key, owner);
    }

    /** This follow-up as the one of another round: what was done stays as it was. */
    public Reminder countedAs(PlannedReminder made) {
        return with(id, made.key(), new Owner(owner.candidateId(), owner.opportunityId(), made.interviewId()));
    }

    /** The same reminder as if that policy had planned it, to go out in that way. */
    public Reminder plannedBy(long version, Delivery way) {
        return new Reminder(
                id, key, owner, about, state, schedule, progress, way.of(kind()), explanation, version, doneAt);
    }

    /** With other times, and how far its nudges have come in them. */
    public Reminder rescheduled(Schedule times, ReminderState then, NudgeProgress reached) {
        return new Reminder(id, key, owner, about, then, times, reached, delivery, explanation, policyVersion, doneAt);
    }

    /** As a plan that was made again has it, times apart. */
    public Reminder explainedBy(PlannedReminder planned) {
        return new Reminder(
                id,
                key,
                owner,
                planned.about(),
                state,
                schedule,
                progress,
                delivery,
                state == ReminderState.SNOOZED
                        ? planned.explanation().and(explanation.trace().stream().filter(Snooze::gave))
                        : planned.explanation(),
                policyVersion,
                null);
    }

    /** This reminder as one that the candidate does not want to hear of before an instant; one snooze replaces another. */
    public Reminder snoozed(Snooze snooze) {
        NudgeProgress reached = new NudgeProgress(progress.passed(), snooze.until(), progress.knownAt());
        Explanation planned = new Explanation(
                explanation.trace().stream()
                        .filter(reason -> !Snooze.gave(reason))
                        .toList(),
                explanation.rejectedDates());
        return new Reminder(
                id,
                key,
                owner,
                about,
                ReminderState.SNOOZED,
                schedule,
                reached,
                delivery,
                planned.and(Stream.ofNullable(snooze.note())),
                policyVersion,
                doneAt);
    }

    /** This reminder in a final state. */
    public Reminder ended(ReminderState end, Explanation why, @Nullable Instant at) {
        return new Reminder(id, key, owner, about, end, schedule, progress, delivery, why, policyVersion, at);
    }

    private Reminder with(UUID otherId, ReminderKey otherKey, Owner otherOwner) {
        return new Reminder(
                otherId,
                otherKey,
                otherOwner,
                about,
                state,
                schedule,
                progress,
                delivery,
                explanation,
                policyVersion,
                doneAt);
    }

    /** Whether the candidate asked not to hear of it before a later instant. */
    private boolean isSnoozedAt(Instant now) {
        Instant until = progress.snoozedUntil();
        return state == ReminderState.SNOOZED && until != null && now.isBefore(until);
    }

    /** What is never nudged is due as soon as it opens; a snooze that ended leaves it due. */
    private boolean hasComeBy(Instant now) {
        return state != ReminderState.SCHEDULED || (schedule.remindAt().isEmpty() && !now.isBefore(schedule.opensAt()));
    }
}
