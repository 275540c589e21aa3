package io.followthrough.timing.plan;

import java.util.List;
import java.util.UUID;

/** Something to keep in mind about an interview, without a date. */
public record Advice(AdviceKind kind, UUID interviewId, List<TraceEntry> trace) {

    public Advice {
        trace = List.copyOf(trace);
    }
}
