package io.followthrough.timing.rules.followup;

import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.clock.Wording;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says why days were passed over: one sentence per rule, naming its days, and one for each holiday that has a name. */
final class DatesPassedOver {

    private DatesPassedOver() {}

    static List<TraceEntry> reasons(List<RejectedDate> rejected) {
        TreeSet<Rule> rules = new TreeSet<>();
        rejected.forEach(date -> rules.addAll(date.rules()));
        return rules.stream().flatMap(rule -> reasons(rule, rejected)).toList();
    }

    private static Stream<TraceEntry> reasons(Rule rule, List<RejectedDate> rejected) {
        List<RejectedDate> all =
                rejected.stream().filter(date -> date.rules().contains(rule)).toList();
        List<String> unnamed = all.stream()
                .filter(date -> rule != Rule.HOLIDAY || date.holiday() == null)
                .map(date -> Wording.day(date.date()))
                .toList();
        Stream<TraceEntry> together = unnamed.isEmpty()
                ? Stream.empty()
                : Stream.of(reason(rule, Wording.series(unnamed), objection(rule, unnamed.size() == 1)));
        return rule == Rule.HOLIDAY ? Stream.concat(together, named(all)) : together;
    }

    private static Stream<TraceEntry> named(List<RejectedDate> holidays) {
        return holidays.stream()
                .filter(date -> date.holiday() != null)
                .map(date -> reason(Rule.HOLIDAY, Wording.day(date.date()), "it is " + date.holiday() + "."));
    }

    private static TraceEntry reason(Rule rule, String days, String objection) {
        return new TraceEntry(rule, sourceOf(rule), "Not on " + days + ": " + objection);
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
        if (rule == Rule.DST_GAP) {
            return "the clocks skip it.";
        }
        String kind = rule == Rule.WEEKEND ? "a day of rest." : "a holiday.";
        return (one ? "it is " : "each is ") + kind;
    }

    private static Source sourceOf(Rule rule) {
        if (rule == Rule.R26) {
            return Source.S0;
        }
        return rule == Rule.R27 ? Source.S1 : Source.POLICY;
    }
}
