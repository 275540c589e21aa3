package io.followthrough.timing.plan;

import java.util.List;
import java.util.stream.Stream;

/** Why a reminder has its dates: the rules that made them and the dates passed over. */
public record Explanation(List<TraceEntry> trace, List<RejectedDate> rejectedDates) {

    public Explanation {
        trace = List.copyOf(trace);
        rejectedDates = List.copyOf(rejectedDates);
    }

    /** The same with more reasons. */
    public Explanation and(Stream<TraceEntry> more) {
        return new Explanation(Stream.concat(trace.stream(), more).toList(), rejectedDates);
    }
}
