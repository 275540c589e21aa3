package io.followthrough.timing.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of a reminder.
 *
 * @param opensAt from when it makes sense to do it
 * @param remindAt when nudges fire, ascending, distinct; empty if it is shown but not nudged
 * @param dueAt its deadline
 * @param until its end, where there is one: a debrief grows stale, grace ends, or it expires
 * @param localDate the day it stands under in a calendar
 */
public record Schedule(
        Instant opensAt,
        List<Instant> remindAt,
        Instant dueAt,
        @Nullable Instant until,
        LocalDate localDate) {

    public Schedule {
        remindAt = remindAt.stream().sorted().distinct().toList();
    }
}
