package io.followthrough.reminder.api.exports;

import io.followthrough.platform.csv.CsvLine;
import io.followthrough.reminder.api.Examples;
import io.followthrough.reminder.api.reminder.FullReminderAnswer;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.ReminderWithHistory;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reminder in a file, with all that became of it; as a line of a table, without. */
@Schema(
        examples = "{\"reminderId\": " + Examples.REMINDER_ID + ", " + Examples.CANDIDATE + ", "
                + Examples.OPPORTUNITY + ", " + Examples.INTERVIEW
                + ", \"kind\": \"FOLLOW_UP\", \"aboutType\": \"OPPORTUNITY\", \"state\": \"DONE\", "
                + Examples.SCHEDULE + ", \"doneAt\": \"2026-11-09T09:30:00Z\", \"policyVersion\": 1, "
                + Examples.TRACE + ", " + Examples.REJECTED_DATES + ", \"history\": [{\"at\":"
                + " \"2026-11-09T09:30:00Z\", \"what\": \"DONE\", \"to\": \"2026-11-09T09:30:00Z\"}]}")
record ExportedReminder(
        UUID reminderId,
        String candidateId,
        @Nullable UUID opportunityId,
        @Nullable UUID interviewId,
        ReminderKind kind,
        AboutType aboutType,
        @Nullable UUID aboutId,
        @Nullable String aboutName,
        ReminderState state,
        LocalDate localDate,
        Instant opensAt,
        List<Instant> remindAt,
        Instant dueAt,
        @Nullable Instant until,
        @Nullable Instant snoozedUntil,
        @Nullable Instant doneAt,
        long policyVersion,
        List<TraceEntry> trace,
        List<RejectedDate> rejectedDates,
        List<FullReminderAnswer.Happening> history) {

    static final String TITLES = CsvLine.of(
            "reminderId",
            "candidateId",
            "opportunityId",
            "interviewId",
            "kind",
            "aboutType",
            "aboutName",
            "state",
            "localDate",
            "opensAt",
            "remindAt",
            "dueAt",
            "until",
            "doneAt",
            "policyVersion",
            "rules",
            "reasons");

    static ExportedReminder of(ReminderWithHistory exported) {
        Reminder reminder = exported.reminder();
        Schedule schedule = reminder.schedule();
        return new ExportedReminder(
                reminder.id(),
                reminder.owner().candidateId(),
                reminder.owner().opportunityId(),
                reminder.owner().interviewId(),
                reminder.key().kind(),
                reminder.about().type(),
                reminder.about().id(),
                reminder.about().name(),
                reminder.stateAt(exported.readAt()),
                schedule.localDate(),
                schedule.opensAt(),
                schedule.remindAt(),
                schedule.dueAt(),
                schedule.until(),
                reminder.progress().snoozedUntil(),
                reminder.doneAt(),
                reminder.policyVersion(),
                reminder.explanation().trace(),
                reminder.explanation().rejectedDates(),
                exported.history().stream()
                        .map(FullReminderAnswer.Happening::of)
                        .toList());
    }

    String line() {
        return CsvLine.of(
                reminderId,
                candidateId,
                opportunityId,
                interviewId,
                kind,
                aboutType,
                aboutName,
                state,
                localDate,
                opensAt,
                remindAt.stream().map(Instant::toString).collect(Collectors.joining("; ")),
                dueAt,
                until,
                doneAt,
                policyVersion,
                trace.stream().map(entry -> entry.rule().name()).distinct().collect(Collectors.joining(" ")),
                trace.stream().map(TraceEntry::text).collect(Collectors.joining(" ")));
    }
}
