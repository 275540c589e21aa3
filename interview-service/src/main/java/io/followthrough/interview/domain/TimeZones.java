package io.followthrough.interview.domain;

import java.time.ZoneId;
import java.util.Set;

/** The IANA time zones that this Java knows. */
public final class TimeZones {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private TimeZones() {}

    /** @throws RefusedException when there is no such region, naming {@code field} */
    public static ZoneId named(String name, String field) {
        if (!KNOWN.contains(name)) {
            throw new RefusedException(
                    Refusal.UNKNOWN_TIME_ZONE, field, "There is no time zone " + name + "; use an IANA name.");
        }
        return ZoneId.of(name);
    }
}
