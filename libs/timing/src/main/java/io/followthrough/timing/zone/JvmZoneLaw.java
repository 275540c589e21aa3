package io.followthrough.timing.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;

/** The rules that came with the JVM; they go on for ever. */
final class JvmZoneLaw implements ZoneLaw {

    @Override
    public Set<String> names() {
        return ZoneId.getAvailableZoneIds();
    }

    @Override
    public ZoneRules rules(ZoneId zone) {
        return zone.getRules();
    }

    @Override
    public String version() {
        return ZoneRulesProvider.getVersions("UTC").lastKey();
    }

    @Override
    public Instant reach() {
        return Instant.MAX;
    }

    @Override
    public String toString() {
        return "time zones of the JVM, " + version();
    }
}
