package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.Policies.Field;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.policy.QuietHours;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours do not cost a thank-you its ideal time where their start lies within it (R10). */
class IdealThankYouPropertyTest {

    /** Quiet from 21:00 to 08:00; the nudge comes 2 h after the end, ideal until 3 h after it. */
    @ParameterizedTest(name = "ends at {0}: reminder at {1}")
    @CsvSource({
        "2026-11-05T18:00, 2026-11-05T20:00",
        "2026-11-05T18:59, 2026-11-05T20:59",
        "2026-11-05T19:00, 2026-11-05T21:00",
        "2026-11-05T20:00, 2026-11-05T21:00",
        "2026-11-05T21:00, 2026-11-05T21:00",
        "2026-11-05T21:01, 2026-11-06T08:00",
        "2026-11-06T04:59, 2026-11-06T08:00",
        "2026-11-06T05:00, 2026-11-06T08:00"
    })
    void the_reminder_comes_at_the_start_of_the_quiet_hours_while_that_is_ideal(String end, String expected) {
        Story story = Story.inBerlin().completed("round", end, "Ana").referredBy("Rita");

        assertThat(story.only(ReminderKind.THANK_YOU).remindAt()).containsExactly(story.at(expected));
        assertThat(story.only(ReminderKind.THANK_REFERRER).remindAt()).containsExactly(story.at(expected));
    }

    @ParameterizedTest
    @CsvSource({"THANK_YOU", "THANK_REFERRER"})
    void the_reason_names_both_sides_of_the_quiet_hours(ReminderKind kind) {
        Story story =
                Story.inBerlin().completed("round", "2026-11-05T20:00", "Ana").referredBy("Rita");

        assertThat(story.only(kind).trace())
                .filteredOn(entry -> entry.rule() == Rule.QUIET_HOURS)
                .extracting(TraceEntry::text)
                .containsExactly(
                        "The reminder of Thursday 5 November 2026 at 22:00 (Europe/Berlin) falls into the quiet"
                                + " hours from 21:00 to 08:00, whose end, Friday 6 November 2026 at 08:00 (Europe/Berlin), is past"
                                + " the ideal time, so it comes at their start, Thursday 5 November 2026 at 21:00 (Europe/Berlin).");
    }

    /** What it was before: to the end of the quiet hours if that fits the window, else to their start, else nowhere. */
    @Property
    void dates_differ_from_those_of_other_nudges_in_exactly_these_cases(
            @ForAll("facts") Facts facts, @ForAll("policies") Policy policy) {
        for (PlannedReminder loud : reminders(facts, withoutQuietHours(policy))) {
            PlannedReminder planned = reminders(facts, policy).stream()
                    .filter(reminder -> reminder.key().equals(loud.key()))
                    .findFirst()
                    .orElseThrow();
            QuietHoursShift quiet = new QuietHoursShift(
                    policy.quietHours(),
                    Objects.requireNonNull(facts.candidate().timeZone()));
            Window window = new Window(loud.opensAt(), loud.dueAt(), loud.until(), loud.localDate());
            List<Instant> before = loud.remindAt().stream()
                    .map(nudge -> quiet.shift(nudge, window, ZoneLaw.OF_THE_JVM).at())
                    .sorted()
                    .distinct()
                    .toList();
            Optional<Instant> start = idealStart(loud, policy, quiet);
            assertThat(planned.remindAt()).isEqualTo(start.map(List::of).orElse(before));
        }
    }

    /** The start of the quiet hours where it is preferred: within ideal time, while their end is not. */
    private static Optional<Instant> idealStart(PlannedReminder loud, Policy policy, QuietHoursShift quiet) {
        boolean thanks = loud.kind() == ReminderKind.THANK_YOU || loud.kind() == ReminderKind.THANK_REFERRER;
        QuietHours hours = quiet.hours();
        if (!thanks || hours == null) {
            return Optional.empty();
        }
        Instant nudge = loud.remindAt().get(0);
        Instant idealBy = loud.opensAt().plus(policy.thankYou().idealBy());
        LocalTime time = ZoneLaw.OF_THE_JVM.clockIn(quiet.zone()).timeAt(nudge);
        if (!hours.contains(time)
                || !quiet.nextAllowed(nudge, ZoneLaw.OF_THE_JVM).isAfter(idealBy)) {
            return Optional.empty();
        }
        Window ofNoLength = new Window(Instant.MIN, nudge.plusNanos(1), null, loud.localDate());
        Instant start = quiet.shift(nudge, ofNoLength, ZoneLaw.OF_THE_JVM).at();
        return start.isBefore(loud.opensAt()) || start.isAfter(idealBy) ? Optional.empty() : Optional.of(start);
    }

    private static Policy withoutQuietHours(Policy policy) {
        return Policies.change(Field.QUIET_HOURS, null)
                .and(Field.DECISION_DATE_RULE, policy.decisionDateRule())
                .and(Field.NO_DATE_WAIT_DAYS, policy.noDateWaitDays())
                .and(Field.FOLLOW_UP_TIME, policy.followUpTime())
                .and(Field.BUSINESS_DAYS_ONLY, policy.businessDaysOnly())
                .and(Field.REST_DAYS, policy.restDays())
                .and(Field.HOLIDAY_CALENDAR, policy.holidayCalendar())
                .and(Field.HOLIDAYS, policy.holidays())
                .and(Field.FOLLOW_UP_CAP, policy.followUpCap())
                .and(Field.FOLLOW_UP_GAP_DAYS, policy.followUpGapDays())
                .and(Field.THANK_YOU, policy.thankYou())
                .and(Field.DEBRIEF, policy.debrief())
                .and(Field.SEARCH_NUDGE_EVERY_DAYS, policy.searchNudgeEveryDays())
                .policy();
    }

    private static List<PlannedReminder> reminders(Facts facts, Policy policy) {
        return TimingEngine.plan(facts, policy, GeneratedPolicies.ALMANAC).reminders();
    }

    @Provide
    Arbitrary<Facts> facts() {
        return GeneratedCases.facts().filter(facts -> facts.candidate().timeZone() != null);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return GeneratedPolicies.policies();
    }
}
