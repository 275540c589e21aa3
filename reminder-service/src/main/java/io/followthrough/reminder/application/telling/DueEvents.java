package io.followthrough.reminder.application.telling;

import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.reminders.due.ConnectDue;
import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.contracts.reminders.due.JobEvaluationDue;
import io.followthrough.contracts.reminders.due.MaterialDue;
import io.followthrough.contracts.reminders.due.ProfileUpdateDue;
import io.followthrough.contracts.reminders.due.ReferenceBriefDue;
import io.followthrough.contracts.reminders.due.ReferrerThanksDue;
import io.followthrough.contracts.reminders.due.ReminderDue;
import io.followthrough.contracts.reminders.due.SearchNudgeDue;
import io.followthrough.contracts.reminders.due.ThankYouDue;
import io.followthrough.reminder.domain.due.NextNudge;
import io.followthrough.reminder.store.due.DueReminder;
import io.followthrough.timing.plan.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ...Due event of each nudge that fires. */
public final class DueEvents {

    /** What a dispatcher needs itself is not lateness. */
    private static final Duration ON_TIME = Duration.ofMinutes(1);

    private DueEvents() {}

    public static List<ReminderDue> of(DueReminder reminder, NextNudge next, Instant now) {
        return next.firing().stream()
                .map(moment -> event(reminder, moment, number(reminder, moment), lateBy(reminder, moment, now)))
                .toList();
    }

    /** Which nudge it is, from 1; a snooze that ends repeats the last one. */
    private static int number(DueReminder reminder, Instant moment) {
        int number = reminder.stored().moments().indexOf(moment) + 1;
        return number > 0 ? number : Math.max(1, reminder.stored().progress().passed());
    }

    /** In whole seconds, as JSON Schema's durations are. A sandbox's clock was moved over the moment: that is not late. */
    private static @Nullable Duration lateBy(DueReminder reminder, Instant moment, Instant now) {
        Duration late = Duration.between(moment, now);
        boolean movedOver = reminder.tenant().isSandbox()
                && moment.isAfter(reminder.stored().progress().knownAt());
        return movedOver || late.compareTo(ON_TIME) < 0 ? null : late.truncatedTo(ChronoUnit.SECONDS);
    }

    private static ReminderDue event(DueReminder due, Instant at, int nudge, @Nullable Duration lateBy) {
        UUID id = due.id();
        String candidate = due.owner().candidateId();
        Schedule times = due.stored().schedule();
        Instant opens = times.opensAt();
        Instant dueAt = times.dueAt();
        return switch (due.key().kind()) {
            case DEBRIEF ->
                new DebriefDue(id, round(due), opportunity(due), candidate, nudge, opens, at, dueAt, lateBy);
            case THANK_YOU ->
                new ThankYouDue(
                        id, round(due), opportunity(due), candidate, about(due), nudge, opens, at, dueAt, lateBy);
            case THANK_REFERRER ->
                new ReferrerThanksDue(
                        id,
                        due.owner().interviewId(),
                        opportunity(due),
                        candidate,
                        about(due),
                        nudge,
                        opens,
                        at,
                        dueAt,
                        lateBy);
            case MATERIAL ->
                new MaterialDue(id, opportunity(due), candidate, about(due), nudge, opens, at, dueAt, lateBy);
            case PROFILE_UPDATE ->
                new ProfileUpdateDue(id, round(due), opportunity(due), candidate, nudge, opens, at, dueAt, lateBy);
            case CONNECT ->
                new ConnectDue(
                        id, round(due), opportunity(due), candidate, about(due), nudge, opens, at, dueAt, lateBy);
            case EVALUATE_JOB ->
                new JobEvaluationDue(id, round(due), opportunity(due), candidate, nudge, opens, at, dueAt, lateBy);
            case BRIEF_REFERENCE ->
                new ReferenceBriefDue(
                        id,
                        due.owner().interviewId(),
                        opportunity(due),
                        candidate,
                        about(due),
                        nudge,
                        opens,
                        at,
                        dueAt,
                        lateBy);
            case KEEP_SEARCHING -> new SearchNudgeDue(id, candidate, nudge, opens, at, dueAt, lateBy);
            case FOLLOW_UP ->
                new FollowUpDue(
                        id,
                        round(due),
                        opportunity(due),
                        candidate,
                        due.key().ordinal(),
                        channel(due),
                        nudge,
                        opens,
                        at,
                        dueAt,
                        lateBy);
        };
    }

    private static UUID opportunity(DueReminder due) {
        return Objects.requireNonNull(due.owner().opportunityId(), "this kind belongs to an opportunity");
    }

    private static UUID round(DueReminder due) {
        return Objects.requireNonNull(due.owner().interviewId(), "this kind belongs to a round");
    }

    private static UUID about(DueReminder due) {
        return Objects.requireNonNull(due.about().id(), "this kind is about somebody or something");
    }

    private static FollowUpChannel channel(DueReminder due) {
        return FollowUpChannel.valueOf(Objects.requireNonNull(due.channel()).name());
    }
}
