package io.followthrough.timing.rules.clock;

import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.Policy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which days a policy leaves out for everybody: weekends and holidays, while it keeps to business days. */
public record WorkingDays(Policy policy) {

    /** The rules against a day; empty if there are none. */
    public List<Rule> objectionsTo(LocalDate date) {
        List<Rule> rules = new ArrayList<>();
        if (!policy.businessDaysOnly()) {
            return rules;
        }
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            rules.add(Rule.WEEKEND);
        }
        if (policy.holidays().contains(date)) {
            rules.add(Rule.HOLIDAY);
        }
        return rules;
    }

    /** The last day before {@code date} that nothing speaks against. */
    public LocalDate lastBefore(LocalDate date) {
        LocalDate candidate = date.minusDays(1);
        while (!objectionsTo(candidate).isEmpty()) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }
}
