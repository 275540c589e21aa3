package io.followthrough.timing.rules.clock;

import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.WallClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days a policy leaves out for everybody: days of rest and holidays, while it keeps to business days; and days that
 * were none.
 *
 * @param region whose public holidays count; none if null
 * @param clock where the days are
 */
public record WorkingDays(Policy policy, @Nullable String region, HolidayCalendars calendars, WallClock clock) {

    /** The rules against a day; empty if there are none. */
    public List<Rule> objectionsTo(LocalDate date) {
        List<Rule> rules = new ArrayList<>();
        if (policy.businessDaysOnly()) {
            if (policy.restDays().contains(date.getDayOfWeek())) {
                rules.add(Rule.WEEKEND);
            }
            if (policy.holidays().contains(date) || holidayOn(date) != null) {
                rules.add(Rule.HOLIDAY);
            }
        }
        if (clock.skips(date)) {
            rules.add(Rule.DST_GAP);
        }
        return rules;
    }

    /** Which holiday of the region a day is, for example {@code Corpus Christi (DE-BY)}; null if it is none that counts. */
    public @Nullable String holidayOn(LocalDate date) {
        if (region == null || !policy.businessDaysOnly()) {
            return null;
        }
        String name = calendars.holiday(region, date);
        return name == null ? null : name + " (" + region + ")";
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
