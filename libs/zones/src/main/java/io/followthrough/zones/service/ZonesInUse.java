package io.followthrough.zones.service;

import io.followthrough.timing.zone.ZoneLaw;
import io.followthrough.zones.iana.IanaZoneLaw;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The law that a service goes by, and in the log and a metric which edition it is. */
@ApplicationScoped
public class ZonesInUse {

    private static final Logger LOG = Logger.getLogger(ZonesInUse.class);

    @Produces
    @Singleton
    ZoneLaw law() {
        return new IanaZoneLaw();
    }

    void start(@Observes StartupEvent event, ZoneLaw law, MeterRegistry metrics) {
        LOG.infof("zone-rules version=%s jvm=%s", law.version(), ZoneLaw.OF_THE_JVM.version());
        Gauge.builder("followthrough.zone.rules", () -> 1)
                .description("The edition of the time zone database that dates are reckoned by")
                .tag("version", law.version())
                .register(metrics);
    }
}
