package io.followthrough.timing.rules.followup;

import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.clock.Wording;
import java.util.List;
import java.util.TreeSet;

/** Says why days were passed over: one sentence per rule, naming its days. */
final class DatesPassedOver {

    private DatesPassedOver() {}

    static List<TraceEntry> reasons(List<RejectedDate> rejected) {
        TreeSet<Rule> rules = new TreeSet<>();
        rejected.forEach(date -> rules.addAll(date.rules()));
        return rules.stream().map(rule -> reason(rule, rejected)).toList();
    }

    private static TraceEntry reason(Rule rule, List<RejectedDate> rejected) {
        List<String> days = rejected.stream()
                .filter(date -> date.rules().contains(rule))
                .map(date -> Wording.day(date.date()))
                .toList();
        return new TraceEntry(
                rule, sourceOf(rule), "Not on " + Wording.series(days) + ": " + objection(rule, days.size() == 1));
    }

    private static String objection(Rule rule, boolean one) {
        if (rule == Rule.R26) {
            return "never on the day of the interview or before it.";
        }
        if (rule == Rule.R27) {
            return "after a Thursday interview, neither the Friday nor the Saturday right after it.";
        }
        if (rule == Rule.R28) {
            return "too close to the last follow-up.";
        }
        String kind = rule == Rule.WEEKEND ? "part of a weekend." : "a holiday.";
        return (one ? "it is " : "each is ") + kind;
    }

    private static Source sourceOf(Rule rule) {
        if (rule == Rule.R26) {
            return Source.S0;
        }
        return rule == Rule.R27 ? Source.S1 : Source.POLICY;
    }
}
