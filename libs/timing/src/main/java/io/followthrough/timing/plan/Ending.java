package io.followthrough.timing.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reminder is not, or no longer, to be done: DONE or CANCELLED, with the reason.
 *
 * @param doneAt when it was done; none if it is cancelled
 */
public record Ending(ReminderState state, @Nullable Instant doneAt, List<TraceEntry> trace) {

    public Ending {
        trace = List.copyOf(trace);
    }

    public static Ending cancelled(List<TraceEntry> trace) {
        return new Ending(ReminderState.CANCELLED, null, trace);
    }

    public static Ending done(Instant at, TraceEntry reason) {
        return new Ending(ReminderState.DONE, at, List.of(reason));
    }
}
