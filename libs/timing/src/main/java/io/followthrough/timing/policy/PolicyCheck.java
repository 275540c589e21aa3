package io.followthrough.timing.policy;

import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.policy.InvalidPolicy.Violation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a policy, so that an admin sees every field at once. */
final class PolicyCheck {

    /** R5, R10: two days are the end of memory and of patience; no policy stretches them. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private static final String MISSING = "must not be null";
    private static final String WHOLE_MINUTES = "must be in whole minutes";

    private final List<Violation> violations = new ArrayList<>();

    void refuseViolations() {
        if (!violations.isEmpty()) {
            throw new InvalidPolicy(violations);
        }
    }

    void present(String field, @Nullable Object value) {
        holds(field, value != null, MISSING);
    }

    void within(String field, int value, int least, int most) {
        holds(field, least <= value && value <= most, "must be from " + least + " to " + most);
    }

    void restDays(List<DayOfWeek> restDays) {
        if (hasGaps(restDays)) {
            violations.add(new Violation("restDays", MISSING));
            return;
        }
        holds(
                "restDays",
                restDays.stream().distinct().count() <= Policy.MOST_REST_DAYS,
                "must be at most " + Policy.MOST_REST_DAYS + " days of the week");
    }

    void connectAfter(List<InterviewForm> forms) {
        holds("connectAfter", !hasGaps(forms), MISSING);
    }

    /** Which regions there are, the policy does not know. */
    void holidayCalendar(@Nullable String region) {
        holds(
                "holidayCalendar",
                region == null || (!region.isBlank() && region.length() <= Policy.LONGEST_REGION),
                "must be the name of a region");
    }

    void holidays(@Nullable List<LocalDate> holidays) {
        if (holidays == null || hasGaps(holidays)) {
            violations.add(new Violation("holidays", MISSING));
            return;
        }
        holds("holidays", holidays.size() <= Policy.MOST_HOLIDAYS, "must be at most " + Policy.MOST_HOLIDAYS + " days");
    }

    void thankYou(@Nullable ThankYouPolicy thankYou) {
        if (thankYou == null) {
            violations.add(new Violation("thankYou", MISSING));
            return;
        }
        present("thankYou.nudgeAfter", thankYou.nudgeAfter());
        present("thankYou.idealBy", thankYou.idealBy());
        present("thankYou.dueBy", thankYou.dueBy());
        present("thankYou.graceUntil", thankYou.graceUntil());
        if (nothingMissing(thankYou.nudgeAfter(), thankYou.idealBy(), thankYou.dueBy(), thankYou.graceUntil())) {
            wholeMinutes("thankYou.nudgeAfter", thankYou.nudgeAfter());
            wholeMinutes("thankYou.idealBy", thankYou.idealBy());
            wholeMinutes("thankYou.dueBy", thankYou.dueBy());
            wholeMinutes("thankYou.graceUntil", thankYou.graceUntil());
            thankYouOrder(thankYou);
        }
    }

    private void thankYouOrder(ThankYouPolicy thankYou) {
        holds("thankYou.nudgeAfter", !thankYou.nudgeAfter().isNegative(), "must not be negative");
        inOrder("thankYou.idealBy", thankYou.idealBy(), "thankYou.nudgeAfter", thankYou.nudgeAfter());
        inOrder("thankYou.dueBy", thankYou.dueBy(), "thankYou.idealBy", thankYou.idealBy());
        inOrder("thankYou.graceUntil", thankYou.graceUntil(), "thankYou.dueBy", thankYou.dueBy());
        positive("thankYou.dueBy", thankYou.dueBy());
        atMostTwoDays("thankYou.graceUntil", thankYou.graceUntil());
    }

    void debrief(@Nullable DebriefPolicy debrief) {
        if (debrief == null) {
            violations.add(new Violation("debrief", MISSING));
            return;
        }
        boolean nudgesMissing = hasGaps(debrief.nudges());
        holds("debrief.nudges", !nudgesMissing, MISSING);
        present("debrief.dueBy", debrief.dueBy());
        present("debrief.staleAfter", debrief.staleAfter());
        if (nothingMissing(debrief.dueBy(), debrief.staleAfter())) {
            wholeMinutes("debrief.dueBy", debrief.dueBy());
            wholeMinutes("debrief.staleAfter", debrief.staleAfter());
            positive("debrief.dueBy", debrief.dueBy());
            inOrder("debrief.staleAfter", debrief.staleAfter(), "debrief.dueBy", debrief.dueBy());
            atMostTwoDays("debrief.staleAfter", debrief.staleAfter());
            if (!nudgesMissing) {
                nudgeOrder(debrief.nudges(), debrief.staleAfter());
            }
        }
    }

    private void nudgeOrder(List<Duration> nudges, Duration staleAfter) {
        String field = "debrief.nudges";
        int most = DebriefPolicy.MOST_NUDGES;
        holds(field, !nudges.isEmpty() && nudges.size() <= most, "must be 1 to " + most + " durations");
        holds(field, nudges.stream().sorted().distinct().toList().equals(nudges), "must ascend");
        holds(field, nudges.stream().noneMatch(Duration::isNegative), "must not be negative");
        holds(field, nudges.stream().allMatch(PolicyCheck::isWholeMinutes), WHOLE_MINUTES);
        holds(
                field,
                nudges.stream().allMatch(nudge -> nudge.compareTo(staleAfter) <= 0),
                "must not come after debrief.staleAfter");
    }

    void quietHours(@Nullable QuietHours quietHours) {
        if (quietHours == null) {
            return;
        }
        present("quietHours.from", quietHours.from());
        present("quietHours.to", quietHours.to());
        if (nothingMissing(quietHours.from(), quietHours.to())) {
            wholeMinutes("quietHours.from", quietHours.from());
            wholeMinutes("quietHours.to", quietHours.to());
            holds("quietHours.to", !quietHours.from().equals(quietHours.to()), "must differ from quietHours.from");
        }
    }

    /** Sentences tell hours and minutes. */
    void wholeMinutes(String field, @Nullable LocalTime time) {
        holds(field, time == null || time.equals(time.truncatedTo(ChronoUnit.MINUTES)), WHOLE_MINUTES);
    }

    private void wholeMinutes(String field, Duration span) {
        holds(field, isWholeMinutes(span), WHOLE_MINUTES);
    }

    private static boolean isWholeMinutes(Duration span) {
        return span.equals(span.truncatedTo(ChronoUnit.MINUTES));
    }

    private void positive(String field, Duration value) {
        holds(field, value.compareTo(Duration.ZERO) > 0, "must be longer than zero");
    }

    private void atMostTwoDays(String field, Duration value) {
        holds(field, value.compareTo(LONGEST) <= 0, "must be at most PT48H");
    }

    private void inOrder(String field, Duration value, String lowerField, Duration lower) {
        holds(field, value.compareTo(lower) >= 0, "must not be before " + lowerField);
    }

    private void holds(String field, boolean holds, String message) {
        if (!holds) {
            violations.add(new Violation(field, message));
        }
    }

    private static boolean nothingMissing(@Nullable Object... values) {
        return Arrays.stream(values).allMatch(Objects::nonNull);
    }

    private static boolean hasGaps(@Nullable List<?> values) {
        return values == null || values.stream().anyMatch(Objects::isNull);
    }
}
