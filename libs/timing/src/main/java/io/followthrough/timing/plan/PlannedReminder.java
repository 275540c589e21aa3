package io.followthrough.timing.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do, when, and why.
 *
 * @param interviewId the interview whose plan it belongs to; for a follow-up the latest round; none if it belongs to
 *     the whole opportunity or to the candidate
 */
public record PlannedReminder(
        ReminderKey key, @Nullable UUID interviewId, About about, Schedule schedule, Explanation explanation) {

    /** What is to be done. */
    public ReminderKind kind() {
        return key.kind();
    }

    /** From when it makes sense to do it. */
    public Instant opensAt() {
        return schedule.opensAt();
    }

    /** When nudges fire, ascending. */
    public List<Instant> remindAt() {
        return schedule.remindAt();
    }

    /** The deadline. */
    public Instant dueAt() {
        return schedule.dueAt();
    }

    /** The end, where there is one. */
    public @Nullable Instant until() {
        return schedule.until();
    }

    /** The day it stands under in a calendar. */
    public LocalDate localDate() {
        return schedule.localDate();
    }

    /** The rules that made it; never empty. */
    public List<TraceEntry> trace() {
        return explanation.trace();
    }

    /** The dates passed over on the way to {@link #localDate()}. */
    public List<RejectedDate> rejectedDates() {
        return explanation.rejectedDates();
    }
}
