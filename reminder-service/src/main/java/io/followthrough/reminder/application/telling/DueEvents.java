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
import io.followthrough.reminder.domain.due.Lateness;
import io.followthrough.reminder.domain.due.NextNudge;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.due.DueReminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ...Due event of each nudge that fires. */
public final class DueEvents {

    private DueEvents() {}

    private record Nudge(int number, Instant at, Lateness late) {}

    /** @param lateness how late each of its moments fires */
    public static List<ReminderDue> of(DueReminder due, NextNudge next, Function<Instant, Lateness> lateness) {
        Reminder reminder = due.reminder();
        return next.firing().stream()
                .map(moment -> event(reminder, new Nudge(number(reminder, moment), moment, lateness.apply(moment))))
                .toList();
    }

    /** Which nudge it is, from 1; a snooze that ends repeats the last one. */
    private static int number(Reminder reminder, Instant moment) {
        int number = reminder.moments().indexOf(moment) + 1;
        return number > 0 ? number : Math.max(1, reminder.progress().passed());
    }

    /** What is due in a round, in the order of its event's components. */
    private interface OfRound {
        ReminderDue make(
                UUID reminderId,
                UUID interviewId,
                UUID opportunityId,
                String candidateId,
                int nudge,
                Instant opensAt,
                Instant remindAt,
                Instant dueAt,
                @Nullable Duration lateBy,
                @Nullable Duration reportedLateBy);
    }

    /** What is due to somebody who was met in a round, likewise. */
    private interface ToInterviewer {
        ReminderDue make(
                UUID reminderId,
                UUID interviewId,
                UUID opportunityId,
                String candidateId,
                UUID about,
                int nudge,
                Instant opensAt,
                Instant remindAt,
                Instant dueAt,
                @Nullable Duration lateBy,
                @Nullable Duration reportedLateBy);
    }

    /** What is due to somebody who supports the candidate, be it for a round or none, likewise. */
    private interface ToSupporter {
        ReminderDue make(
                UUID reminderId,
                @Nullable UUID interviewId,
                UUID opportunityId,
                String candidateId,
                UUID about,
                int nudge,
                Instant opensAt,
                Instant remindAt,
                Instant dueAt,
                @Nullable Duration lateBy,
                @Nullable Duration reportedLateBy);
    }

    private static ReminderDue event(Reminder reminder, Nudge nudge) {
        return switch (reminder.kind()) {
            case DEBRIEF -> ofRound(DebriefDue::new, reminder, nudge);
            case PROFILE_UPDATE -> ofRound(ProfileUpdateDue::new, reminder, nudge);
            case EVALUATE_JOB -> ofRound(JobEvaluationDue::new, reminder, nudge);
            case THANK_YOU -> toInterviewer(ThankYouDue::new, reminder, nudge);
            case CONNECT -> toInterviewer(ConnectDue::new, reminder, nudge);
            case THANK_REFERRER -> toSupporter(ReferrerThanksDue::new, reminder, nudge);
            case BRIEF_REFERENCE -> toSupporter(ReferenceBriefDue::new, reminder, nudge);
            case MATERIAL -> material(reminder, nudge);
            case KEEP_SEARCHING -> searchNudge(reminder, nudge);
            case FOLLOW_UP -> followUp(reminder, nudge);
        };
    }

    private static ReminderDue ofRound(OfRound due, Reminder reminder, Nudge nudge) {
        return due.make(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.late().total(),
                nudge.late().reported());
    }

    private static ReminderDue toInterviewer(ToInterviewer due, Reminder reminder, Nudge nudge) {
        return due.make(
                reminder.id(),
                round(reminder),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.late().total(),
                nudge.late().reported());
    }

    private static ReminderDue toSupporter(ToSupporter due, Reminder reminder, Nudge nudge) {
        return due.make(
                reminder.id(),
                reminder.owner().interviewId(),
                opportunity(reminder),
                candidate(reminder),
                about(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.late().total(),
                nudge.late().reported());
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
                nudge.late().total(),
                nudge.late().reported());
    }

    private static SearchNudgeDue searchNudge(Reminder reminder, Nudge nudge) {
        return new SearchNudgeDue(
                reminder.id(),
                candidate(reminder),
                nudge.number(),
                opensAt(reminder),
                nudge.at(),
                dueAt(reminder),
                nudge.late().total(),
                nudge.late().reported());
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
                nudge.late().total(),
                nudge.late().reported());
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
