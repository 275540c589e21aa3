package io.followthrough.reminder;

import java.time.Instant;
import java.time.ZoneOffset;

/** Zones chosen by the hour that it is there now, so that quiet hours do not depend on when the tests run. */
public final class LocalNow {

    private LocalNow() {}

    /** A zone without daylight saving where it is between noon and one. */
    public static String noon() {
        return zoneAtHour(12);
    }

    /** A zone without daylight saving where it is between two and three at night. */
    public static String night() {
        return zoneAtHour(2);
    }

    private static String zoneAtHour(int hour) {
        int utc = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        int east = Math.floorMod(hour - utc + 12, 24) - 12;
        // The tz database counts these zones westward: Etc/GMT-2 is two hours ahead of UTC.
        return east == 0 ? "Etc/GMT" : "Etc/GMT" + (east > 0 ? "-" + east : "+" + -east);
    }
}
