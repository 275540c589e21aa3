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
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.due.DueReminder;
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

    private record Nudge(int number, Instant at, @Nullable Duration lateBy) {}

    public static List<ReminderDue> of(DueReminder due, NextNudge next, Instant now) {
        return next.firing().stream()
                .map(moment -> event(due.reminder(), nudge(due, moment, now)))
                .toList();
    }

    private static Nudge nudge(DueReminder due, Instant moment, Instant now) {
        return new Nudge(number(due.reminder(), moment), moment, lateBy(due, moment, now));
    }

    /** Which nudge it is, from 1; a snooze that ends repeats the last one. */
    private static int number(Reminder reminder, Instant moment) {
        int number = reminder.moments().indexOf(moment) + 1;
        return number > 0 ? number : Math.max(1, reminder.progress().passed());
    }

    /** In whole seconds, as JSON Schema's durations are. A sandbox's clock was moved over the moment: that is not late. */
    private static @Nullable Duration lateBy(DueReminder due, Instant moment, Instant now) {
        Duration late = Duration.between(moment, now);
        boolean movedOver = due.tenant().isSandbox()
                && moment.isAfter(due.reminder().progress().knownAt());
        return movedOver || late.compareTo(ON_TIME) < 0 ? null : late.truncatedTo(ChronoUnit.SECONDS);
    }

    private static ReminderDue event(Reminder reminder, Nudge nudge) {
        return switch (reminder.kind()) {
            case DEBRIEF -> debrief(reminder, nudge);
            case THANK_YOU -> thankYou(reminder, nudge);
            case THANK_REFERRER -> referrerThanks(reminder, nudge);
            case MATERIAL -> material(reminder, nudge);
            case PROFILE_UPDATE -> profileUpdate(reminder, nudge);
            case CONNECT -> connect(reminder, nudge);
            case EVALUATE_JOB -> jobEvaluation(reminder, nudge);
            case BRIEF_REFERENCE -> referenceBrief(reminder, nudge);
            case KEEP_SEARCHING -> searchNudge(reminder, nudge);
            case FOLLOW_UP -> followUp(reminder, nudge);
        };
    }

    private static DebriefDue debrief(Reminder reminder, Nudge nudge) {
        return new DebriefDue(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static ThankYouDue thankYou(Reminder reminder, Nudge nudge) {
        return new ThankYouDue(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static ReferrerThanksDue referrerThanks(Reminder reminder, Nudge nudge) {
        return new ReferrerThanksDue(
                reminder.id(),
                reminder.owner().interviewId(),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static MaterialDue material(Reminder reminder, Nudge nudge) {
        return new MaterialDue(
                reminder.id(),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static ProfileUpdateDue profileUpdate(Reminder reminder, Nudge nudge) {
        return new ProfileUpdateDue(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static ConnectDue connect(Reminder reminder, Nudge nudge) {
        return new ConnectDue(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static JobEvaluationDue jobEvaluation(Reminder reminder, Nudge nudge) {
        return new JobEvaluationDue(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static ReferenceBriefDue referenceBrief(Reminder reminder, Nudge nudge) {
        return new ReferenceBriefDue(
                reminder.id(),
                reminder.owner().interviewId(),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static SearchNudgeDue searchNudge(Reminder reminder, Nudge nudge) {
        return new SearchNudgeDue(
                reminder.id(),
                candidate(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static FollowUpDue followUp(Reminder reminder, Nudge nudge) {
        return new FollowUpDue(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                reminder.key().ordinal(),
                channel(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.lateBy());
    }

    private static String candidate(Reminder reminder) {
        return reminder.owner().candidateId();
    }

    private static Instant opensAt(Reminder reminder) {
        return reminder.schedule().opensAt();
    }

    private static Instant dueAt(Reminder reminder) {
        return reminder.schedule().dueAt();
    }

    private static UUID opportunity(Reminder reminder) {
        return Objects.requireNonNull(reminder.owner().opportunityId(), "this kind belongs to an opportunity");
    }

    private static UUID round(Reminder reminder) {
        return Objects.requireNonNull(reminder.owner().interviewId(), "this kind belongs to a round");
    }

    private static UUID about(Reminder reminder) {
        return Objects.requireNonNull(reminder.about().id(), "this kind is about somebody or something");
    }

    private static FollowUpChannel channel(Reminder reminder) {
        return FollowUpChannel.valueOf(
                Objects.requireNonNull(reminder.delivery().channel()).name());
    }
}
