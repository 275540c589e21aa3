package io.followthrough.interview.domain.imports;

import io.followthrough.platform.values.CalendarYears;
import io.followthrough.platform.values.UnfitValueException;
import io.followthrough.timing.zone.WallClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as a table has it: local ({@code 2026-11-05T14:00}, a blank in place of the T will do) or with its offset
 * ({@code 2026-11-05T14:00+01:00}), or as spreadsheets of many languages write it, {@code 05.11.2026 14:00}.
 */
sealed interface WrittenMoment {

    Pattern DOTTED = Pattern.compile(
            "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4}) (?<hour>\\d{1,2})(?<rest>:\\d{2}(?::\\d{2})?)");

    /**
     * The instant on a zone's clocks.
     *
     * @param notice why the zone's clocks make it another than what is written, or null
     */
    record Moment(Instant instant, LineNotice.@Nullable Reason notice) {}

    /** Which instant it is on these clocks. */
    Moment on(WallClock clock);

    /**
     * Empty when the text is no time.
     *
     * @throws UnfitValueException when it is in no year of the calendar
     */
    static Optional<WrittenMoment> parse(String text) {
        String standard = standard(text);
        try {
            OffsetDateTime time = OffsetDateTime.parse(standard);
            return Optional.of(new WithOffset(CalendarYears.within(time.toInstant())));
        } catch (DateTimeException withoutOffset) {
            try {
                LocalDateTime time = LocalDateTime.parse(standard);
                CalendarYears.within(time.toLocalDate());
                return Optional.of(new Local(time));
            } catch (DateTimeException notOne) {
                return Optional.empty();
            }
        }
    }

    /** Dots part day, month and year, in this order, wherever they do; slashes may mean either order. */
    private static String standard(String text) {
        Matcher dotted = DOTTED.matcher(text);
        return dotted.matches()
                ? "%s-%2s-%2sT%2s%s"
                        .formatted(
                                dotted.group("year"),
                                dotted.group("month"),
                                dotted.group("day"),
                                dotted.group("hour"),
                                dotted.group("rest"))
                        .replace(' ', '0')
                : text.replaceFirst("(?<=^\\d{4}-\\d{2}-\\d{2}) ", "T");
    }

    /** Means the same everywhere. */
    record WithOffset(Instant instant) implements WrittenMoment {

        @Override
        public Moment on(WallClock clock) {
            return new Moment(instant, null);
        }
    }

    /** Means what the clocks of its zone showed: in a gap it moves forward, in an overlap the earlier offset counts. */
    record Local(LocalDateTime time) implements WrittenMoment {

        @Override
        public Moment on(WallClock clock) {
            ZoneOffsetTransition change = clock.changeAt(time);
            return new Moment(clock.first(time), change == null ? null : reason(change));
        }

        private static LineNotice.Reason reason(ZoneOffsetTransition change) {
            return change.isGap() ? LineNotice.Reason.DST_GAP : LineNotice.Reason.DST_OVERLAP;
        }
    }
}
