package io.followthrough.timing.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "may I contact them?" at one instant, with its reasons (R31).
 *
 * @param until WAIT: when the window opens, if that is known; GO: when it closes; otherwise none
 */
public record Verdict(VerdictState state, @Nullable Instant until, List<TraceEntry> trace) {

    public Verdict {
        trace = List.copyOf(trace);
    }
}
