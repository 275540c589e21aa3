package io.followthrough.reminder.api.exports;

import io.followthrough.platform.csv.CsvLine;
import io.followthrough.reminder.api.reminder.FullReminderAnswer;
import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a line of the table says of a reminder, in this order. */
enum ReminderColumn {
    REMINDER_ID("reminderId", FullReminderAnswer::id),
    CANDIDATE_ID("candidateId", FullReminderAnswer::candidateId),
    OPPORTUNITY_ID("opportunityId", FullReminderAnswer::opportunityId),
    INTERVIEW_ID("interviewId", FullReminderAnswer::interviewId),
    KIND("kind", FullReminderAnswer::kind),
    ABOUT_TYPE("aboutType", reminder -> reminder.about().type()),
    ABOUT_NAME("aboutName", reminder -> reminder.about().name()),
    STATE("state", FullReminderAnswer::state),
    LOCAL_DATE("localDate", FullReminderAnswer::localDate),
    OPENS_AT("opensAt", FullReminderAnswer::opensAt),
    REMIND_AT(
            "remindAt",
            reminder -> reminder.remindAt().stream().map(Instant::toString).collect(Collectors.joining("; "))),
    DUE_AT("dueAt", FullReminderAnswer::dueAt),
    UNTIL("until", FullReminderAnswer::until),
    DONE_AT("doneAt", FullReminderAnswer::doneAt),
    POLICY_VERSION("policyVersion", FullReminderAnswer::policyVersion),
    RULES(
            "rules",
            reminder -> reminder.trace().stream()
                    .map(entry -> entry.rule().name())
                    .distinct()
                    .collect(Collectors.joining(" "))),
    REASONS(
            "reasons",
            reminder -> reminder.trace().stream().map(TraceEntry::text).collect(Collectors.joining(" ")));

    private final String title;
    private final Function<FullReminderAnswer, @Nullable Object> cell;

    ReminderColumn(String title, Function<FullReminderAnswer, @Nullable Object> cell) {
        this.title = title;
        this.cell = cell;
    }

    static String titles() {
        return line(column -> column.title);
    }

    static String line(FullReminderAnswer reminder) {
        return line(column -> column.cell.apply(reminder));
    }

    private static String line(Function<ReminderColumn, @Nullable Object> cell) {
        return CsvLine.of(Arrays.stream(values()).map(cell).toArray());
    }
}
