package io.followthrough.timing.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.Set;

/**
 * The rules of the world's time zones, as one edition of the IANA time zone database has them. Whoever asks the engine says
 * by which law it is to reckon: a {@link ZoneId} brings the rules of its JVM along, and they are of whatever age that is.
 */
public interface ZoneLaw {

    /** As this JVM has it: the law of those who need no other. */
    ZoneLaw OF_THE_JVM = new JvmZoneLaw();

    /** The regions it has rules for, by their IANA names, old names among them. */
    Set<String> names();

    /**
     * The rules of a zone; an offset is its own.
     *
     * @throws ZoneRulesException when it has none
     */
    ZoneRules rules(ZoneId zone);

    /** The edition of the time zone database, for example {@code 2026f}. */
    String version();

    /** Until when clocks are known to change; from then on a zone keeps the last offset it had. */
    Instant reach();

    /** The clocks of a zone by this law. */
    default WallClock clockIn(ZoneId zone) {
        return new WallClock(zone, this);
    }
}
