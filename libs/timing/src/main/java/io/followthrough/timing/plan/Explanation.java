package io.followthrough.timing.plan;

import java.util.List;

/** Why a reminder has its dates: the rules that made them and the dates passed over. */
public record Explanation(List<TraceEntry> trace, List<RejectedDate> rejectedDates) {

    public Explanation {
        trace = List.copyOf(trace);
        rejectedDates = List.copyOf(rejectedDates);
    }
}
