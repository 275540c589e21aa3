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
import org.jspecify.annotations.Nullable;

/**
 * A time as a table has it: local ({@code 2026-11-05T14:00}, a blank in place of the T will do) or with its offset
 * ({@code 2026-11-05T14:00+01:00}).
 */
sealed interface WrittenMoment {

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
        String standard = text.replaceFirst("(?<=^\\d{4}-\\d{2}-\\d{2}) ", "T");
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
