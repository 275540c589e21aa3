package io.followthrough.zones.service;

import io.followthrough.timing.zone.ZoneLaw;
import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The edition among what {@code /q/info} says of a service. */
@ApplicationScoped
public class ZoneRulesInfo implements InfoContributor {

    private final ZoneLaw law;

    ZoneRulesInfo(ZoneLaw law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "zoneRules";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("version", law.version());
    }
}
