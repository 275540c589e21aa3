package io.followthrough.zones.iana;

import io.followthrough.timing.zone.ZoneLaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.time.tz.ZoneInfoProvider;

/**
 * The time zone database that Joda-Time brings along, as rules of {@code java.time}. Made of its files and not by asking
 * {@code DateTimeZone}, whose zones a system property or any other library may replace. Whatever is asked for is worked out
 * once and kept.
 */
public final class IanaZoneLaw implements ZoneLaw {

    /** The edition in the version of Joda-Time that is depended on. */
    static final String EDITION = "2026f";

    /** To the end of 2100. Rules without an end would give a date of 2500 as if it were known. */
    static final Instant REACH = Instant.parse("2101-01-01T00:00:00Z");

    private final ZoneInfoProvider database;
    private final Set<String> names;
    private final Map<ZoneId, ZoneRules> rules = new ConcurrentHashMap<>();

    public IanaZoneLaw() {
        try {
            this.database = new ZoneInfoProvider("org/joda/time/tz/data");
        } catch (IOException e) {
            throw new UncheckedIOException("Joda-Time has come without its time zones", e);
        }
        Set<String> both = new HashSet<>(database.getAvailableIDs());
        both.retainAll(ZoneId.getAvailableZoneIds());
        this.names = Set.copyOf(both);
    }

    /** What the database and the JVM both have: a name that {@link ZoneId} does not know cannot be told in Java. */
    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public ZoneRules rules(ZoneId zone) {
        return rules.computeIfAbsent(zone, this::made);
    }

    @Override
    public String version() {
        return EDITION;
    }

    @Override
    public Instant reach() {
        return REACH;
    }

    @Override
    public String toString() {
        return "IANA time zones " + EDITION;
    }

    /** The JVM's own old names, such as {@code SystemV/EST5}, are in no edition; rows may have them from before. */
    private ZoneRules made(ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return ZoneRules.of(offset);
        }
        return names.contains(zone.getId())
                ? Transitions.of(database.getZone(zone.getId())).before(REACH)
                : ZoneLaw.OF_THE_JVM.rules(zone);
    }
}
