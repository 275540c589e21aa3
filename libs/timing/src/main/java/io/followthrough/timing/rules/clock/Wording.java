package io.followthrough.timing.rules.clock;

import io.followthrough.timing.zone.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How traces name days, moments and spans of time. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private Wording() {}

    /** For example {@code Friday 6 November 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** For example {@code Friday 6 November 2026 at 15:00 (Europe/Berlin)}. */
    public static String moment(Instant instant, WallClock clock) {
        return MOMENT.format(clock.at(instant)) + " (" + clock.zone() + ")";
    }

    /** For example {@code 24 hours}, {@code 1 hour 30 minutes}. */
    public static String span(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return count(minutes, "minute");
        }
        return minutes == 0 ? count(hours, "hour") : count(hours, "hour") + ' ' + count(minutes, "minute");
    }

    /** For example {@code 1 day}, {@code 7 days}. */
    public static String days(int days) {
        return count(days, "day");
    }

    /** For example {@code a, b and c}. */
    public static String series(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
