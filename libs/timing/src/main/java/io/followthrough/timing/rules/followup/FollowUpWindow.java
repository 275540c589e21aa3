package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of one follow-up: from the first permitted day to the end of the next one (R24).
 *
 * @param ordinal 1 or 2 (R28)
 */
record FollowUpWindow(SinceLatestRound since, int ordinal, LocalDate firstDay, LocalDate lastDay, Reasons reasons) {

    /** Why the window is where it is, and the days passed over before it. */
    record Reasons(List<TraceEntry> trace, List<RejectedDate> rejected) {}

    static FollowUpWindow of(SinceLatestRound since, Policy policy) {
        EarliestFollowUp earliest = EarliestFollowUp.of(since, policy);
        PermittedDates permitted = since.permittedDates(policy);
        PermittedDates.Found first = permitted.firstFrom(earliest.date());
        LocalDate last = permitted.firstFrom(first.date().plusDays(1)).date();
        List<TraceEntry> trace = new ArrayList<>(earliest.trace());
        trace.addAll(DatesPassedOver.reasons(first.rejected()));
        trace.add(new TraceEntry(
                earliest.rule(),
                Source.POLICY,
                "The window is " + Wording.day(first.date()) + " to the end of " + Wording.day(last) + "."));
        Reasons reasons = new Reasons(List.copyOf(trace), first.rejected());
        return new FollowUpWindow(since, since.followUps().size() + 1, first.date(), last, reasons);
    }

    CompletedInterview round() {
        return since.round();
    }

    /** R24 if they gave a date, else R25. */
    Rule rule() {
        return trace().get(0).rule();
    }

    List<TraceEntry> trace() {
        return reasons.trace();
    }

    Instant opensAt() {
        return since.clock().startOf(firstDay);
    }

    Instant dueAt() {
        return since.clock().endOf(lastDay);
    }
}
