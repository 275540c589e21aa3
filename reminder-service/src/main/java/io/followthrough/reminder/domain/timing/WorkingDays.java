package io.followthrough.reminder.domain.timing;

import io.followthrough.reminder.domain.plan.Rule;
import io.followthrough.reminder.domain.policy.Policy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which days a policy leaves out for everybody: weekends and holidays, while it keeps to business days. */
record WorkingDays(Policy policy) {

    /** The rules against a day; empty if there are none. */
    List<Rule> objectionsTo(LocalDate date) {
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
    LocalDate lastBefore(LocalDate date) {
        LocalDate candidate = date.minusDays(1);
        while (!objectionsTo(candidate).isEmpty()) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }
}
