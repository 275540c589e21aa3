package io.followthrough.timing.rules.followup;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.plan.VerdictState;
import io.followthrough.timing.rules.clock.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a decision against the clock: wait, go, overdue or stop (R31). */
public final class FollowUpVerdict {

    private FollowUpVerdict() {}

    public static Verdict of(FollowUpDecision decision, Instant at) {
        if (decision instanceof FollowUpDecision.Planned planned) {
            return of(planned.window(), at);
        }
        if (decision instanceof FollowUpDecision.Wait wait) {
            Instant until = wait.until();
            return waiting(until != null && at.isBefore(until) ? until : null, "No follow-up for now.", wait.trace());
        }
        return new Verdict(VerdictState.STOP, null, ((FollowUpDecision.Stop) decision).trace());
    }

    private static Verdict of(FollowUpWindow window, Instant at) {
        if (at.isBefore(window.opensAt())) {
            return waiting(
                    window.opensAt(), "No follow-up before " + Wording.day(window.firstDay()) + ".", window.trace());
        }
        if (at.isBefore(window.dueAt())) {
            String text = "This is the time to follow up, until the end of " + Wording.day(window.lastDay()) + ".";
            return new Verdict(
                    VerdictState.GO, window.dueAt(), with(window.rule(), Source.POLICY, text, window.trace()));
        }
        String text = "The time to follow up ended on " + Wording.day(window.lastDay())
                + "; it is still worth it: make contact.";
        return new Verdict(VerdictState.OVERDUE, null, with(Rule.R24, Source.S1, text, window.trace()));
    }

    private static Verdict waiting(@Nullable Instant until, String text, List<TraceEntry> reasons) {
        return new Verdict(VerdictState.WAIT, until, with(Rule.R31, Source.S1, text, reasons));
    }

    private static List<TraceEntry> with(Rule rule, Source source, String text, List<TraceEntry> reasons) {
        return Stream.concat(Stream.of(new TraceEntry(rule, source, text)), reasons.stream())
                .toList();
    }
}
