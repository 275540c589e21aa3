package io.followthrough.timing.rules.followup;

import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.rules.clock.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a follow-up may be made after an interview (R26, R27, R28, days of rest, holidays, days that were none).
 *
 * @param interviewDate {@code I}
 * @param lastFollowUp when the candidate last followed up since then; none if never
 */
public record PermittedDates(
        LocalDate interviewDate, @Nullable LocalDate lastFollowUp, WorkingDays workingDays) {

    /** The first permitted day and the days passed over to get there. */
    record Found(LocalDate date, List<RejectedDate> rejected) {}

    Found firstFrom(LocalDate earliest) {
        List<RejectedDate> rejected = new ArrayList<>();
        LocalDate candidate = earliest;
        List<Rule> objections = objectionsTo(candidate);
        while (!objections.isEmpty()) {
            rejected.add(new RejectedDate(candidate, objections, workingDays.holidayOn(candidate)));
            candidate = candidate.plusDays(1);
            objections = objectionsTo(candidate);
        }
        return new Found(candidate, rejected);
    }

    /** The days from the interview's own up to {@code last} that are not permitted. */
    public List<RejectedDate> blockedUntil(LocalDate last) {
        List<RejectedDate> blocked = new ArrayList<>();
        for (LocalDate day = interviewDate; !day.isAfter(last); day = day.plusDays(1)) {
            List<Rule> objections = objectionsTo(day);
            if (!objections.isEmpty()) {
                blocked.add(new RejectedDate(day, objections, workingDays.holidayOn(day)));
            }
        }
        return blocked;
    }

    /** The rules against a day, in the order of their codes; empty if it is permitted. */
    List<Rule> objectionsTo(LocalDate date) {
        List<Rule> rules = new ArrayList<>();
        if (!date.isAfter(interviewDate)) {
            rules.add(Rule.R26);
        }
        if (followsThursdayInterview(date)) {
            rules.add(Rule.R27);
        }
        if (lastFollowUp != null
                && date.isBefore(lastFollowUp.plusDays(workingDays.policy().followUpGapDays()))) {
            rules.add(Rule.R28);
        }
        rules.addAll(workingDays.objectionsTo(date));
        return rules;
    }

    private boolean followsThursdayInterview(LocalDate date) {
        return interviewDate.getDayOfWeek() == DayOfWeek.THURSDAY
                && (date.equals(interviewDate.plusDays(1)) || date.equals(interviewDate.plusDays(2)));
    }
}
