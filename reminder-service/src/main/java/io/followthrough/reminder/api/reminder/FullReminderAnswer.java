package io.followthrough.reminder.api.reminder;

import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.domain.reminder.HistoryEntry;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reminder outside its plan, with its reasons and, read by itself, with what became of it. */
@Schema(
        examples = "{\"id\": " + Examples.REMINDER_ID + ", \"kind\": \"FOLLOW_UP\", \"state\": \"SNOOZED\", "
                + Examples.CANDIDATE + ", " + Examples.OPPORTUNITY + ", " + Examples.INTERVIEW + ", " + Examples.ABOUT
                + ", " + Examples.SCHEDULE + ", " + """
                "snoozedUntil": "2026-11-09T14:00:00Z", "suggestedChannel": "EMAIL", "policyVersion": 1, """
                + Examples.TRACE + ", " + Examples.REJECTED_DATES + """
                , "history": [
                {"at": "2026-11-05T14:40:00Z", "what": "PLANNED", "rule": "R24", "to": "2026-11-09T09:00:00Z"},
                {"at": "2026-11-09T09:00:00.012Z", "what": "FIRED"},
                {"at": "2026-11-09T09:05:31Z", "what": "SNOOZED", "to": "2026-11-09T14:00:00Z"}]}""")
public record FullReminderAnswer(
        UUID id,
        ReminderKind kind,
        String candidateId,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        About about,
        ReminderState state,
        Instant opensAt,
        List<Instant> remindAt,
        Instant dueAt,
        @Nullable Instant until,
        LocalDate localDate,
        @Nullable Instant snoozedUntil,
        @Nullable Instant doneAt,
        @Nullable FollowUpChannel suggestedChannel,
        long policyVersion,
        List<TraceEntry> trace,
        List<RejectedDate> rejectedDates,
        @Nullable List<Happening> history) {

    /** Something that happened to it: planned, moved, fired, snoozed, done, dismissed, cancelled. */
    public record Happening(
            Instant at,
            HistoryEntry.What what,
            @Nullable Rule rule,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String note) {

        public static Happening of(HistoryEntry entry) {
            return new Happening(entry.at(), entry.what(), entry.rule(), entry.from(), entry.to(), entry.note());
        }
    }

    public static FullReminderAnswer of(ReminderWithHistory read) {
        return of(
                read.reminder(),
                read.readAt(),
                read.reminder().delivery().channel(),
                read.history().stream().map(Happening::of).toList());
    }

    /** As it stands in a list. */
    static FullReminderAnswer of(Reminder reminder, Instant readAt) {
        return of(reminder, readAt, null, null);
    }

    private static FullReminderAnswer of(
            Reminder reminder, Instant readAt, @Nullable FollowUpChannel channel, @Nullable List<Happening> history) {
        Schedule schedule = reminder.schedule();
        ReminderState state = reminder.stateAt(readAt);
        return new FullReminderAnswer(
                reminder.id(),
                reminder.key().kind(),
                reminder.owner().candidateId(),
                reminder.owner().opportunityId(),
                reminder.owner().interviewId(),
                reminder.about(),
                state,
                schedule.opensAt(),
                schedule.remindAt(),
                schedule.dueAt(),
                schedule.until(),
                schedule.localDate(),
                state == ReminderState.SNOOZED ? reminder.progress().snoozedUntil() : null,
                state == ReminderState.DONE ? reminder.doneAt() : null,
                channel,
                reminder.policyVersion(),
                reminder.explanation().trace(),
                reminder.explanation().rejectedDates(),
                history);
    }
}
