package io.followthrough.zones.iana;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.joda.time.DateTimeZone;

/** The changes of a zone's offset, one after another. Which part of an offset is daylight saving time is left out. */
record Transitions(DateTimeZone zone) {

    /** Before any clock was set by a zone. */
    private static final Instant START = Instant.parse("1800-01-01T00:00:00Z");

    static Transitions of(DateTimeZone zone) {
        return new Transitions(zone);
    }

    /** Rules with every change before {@code end}; from then on the last offset holds. */
    ZoneRules before(Instant end) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        long last = START.toEpochMilli();
        long next = zone.nextTransition(last);
        while (next != last && next < end.toEpochMilli()) {
            ZoneOffset before = offsetAt(next - 1);
            ZoneOffset after = offsetAt(next);
            if (!before.equals(after)) {
                changes.add(ZoneOffsetTransition.of(local(next, before), before, after));
            }
            last = next;
            next = zone.nextTransition(last);
        }
        ZoneOffset first = offsetAt(START.toEpochMilli());
        return ZoneRules.of(first, first, List.of(), changes, List.of());
    }

    private ZoneOffset offsetAt(long millis) {
        return ZoneOffset.ofTotalSeconds(zone.getOffset(millis) / 1000);
    }

    private static LocalDateTime local(long millis, ZoneOffset offset) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1000L), 0, offset);
    }
}
