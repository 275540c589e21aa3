package io.followthrough.interview.domain;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.ZoneId;

/** The IANA time zones that may be told. */
public final class TimeZones {

    private TimeZones() {}

    /** @throws RefusedException when the law knows no such region, naming {@code field} */
    public static ZoneId named(String name, String field, ZoneLaw law) {
        if (!law.names().contains(name)) {
            throw new RefusedException(
                    Refusal.UNKNOWN_TIME_ZONE, field, "There is no time zone " + name + "; use an IANA name.");
        }
        return ZoneId.of(name);
    }
}
