package io.followthrough.contracts.reminders.policy;

import java.time.Duration;
import java.util.List;

/** When to nudge for a debrief and when it is due and stale, as elapsed time since the interview's end (R3, R5). */
public record DebriefTiming(List<Duration> nudges, Duration dueBy, Duration staleAfter) {

    public DebriefTiming {
        nudges = List.copyOf(nudges);
    }
}
