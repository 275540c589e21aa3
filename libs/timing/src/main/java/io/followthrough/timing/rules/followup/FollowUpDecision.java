package io.followthrough.timing.rules.followup;

import io.followthrough.timing.plan.TraceEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the facts allow towards the employer, before the clock is looked at. */
public sealed interface FollowUpDecision {

    /** A follow-up is planned; the clock decides between waiting, going and being overdue. */
    record Planned(FollowUpWindow window) implements FollowUpDecision {}

    /** No follow-up is planned, whatever the clock says. */
    sealed interface NotPlanned extends FollowUpDecision {

        /** Why. */
        List<TraceEntry> trace();
    }

    /** Something else comes first; {@code until} is when, if it is known. */
    record Wait(@Nullable Instant until, List<TraceEntry> trace) implements NotPlanned {}

    /** No further contact. */
    record Stop(List<TraceEntry> trace) implements NotPlanned {}
}
