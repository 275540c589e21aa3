package io.followthrough.timing.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Set;
import java.util.function.Function;

/** A law that somebody made up. */
public record LawOfRules(Function<ZoneId, ZoneRules> of, Instant reach) implements ZoneLaw {

    @Override
    public Set<String> names() {
        return ZoneId.getAvailableZoneIds();
    }

    @Override
    public ZoneRules rules(ZoneId zone) {
        return of.apply(zone);
    }

    @Override
    public String version() {
        return "made up";
    }
}
