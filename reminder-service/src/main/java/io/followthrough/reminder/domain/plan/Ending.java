package io.followthrough.reminder.domain.plan;

import java.util.List;

/** Why a reminder is not, or no longer, to be done: DONE or CANCELLED, with the reason. */
public record Ending(ReminderState state, List<TraceEntry> trace) {

    public Ending {
        trace = List.copyOf(trace);
    }
}
