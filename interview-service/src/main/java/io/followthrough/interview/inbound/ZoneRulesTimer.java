package io.followthrough.interview.inbound;

import io.followthrough.interview.application.promise.ApplyZoneRules;
import io.followthrough.platform.background.TenantSteps;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Drives the reckoning of promises after a change of the zone rules. */
@ApplicationScoped
class ZoneRulesTimer {

    private final TenantSteps steps;

    ZoneRulesTimer(
            Vertx vertx,
            ApplyZoneRules applyZoneRules,
            MeterRegistry metrics,
            @ConfigProperty(name = "followthrough.zone-rules.look-again") Duration lookAgain) {
        Counter replanned = Counter.builder("followthrough.zone.rules.replanned")
                .description("Opportunities whose promises were reckoned again because the zone rules had changed")
                .register(metrics);
        this.steps = new TenantSteps(
                vertx, "the reckoning of promises by changed zone rules", lookAgain, applyZoneRules, replanned);
        Gauge.builder("followthrough.zone.rules.outdated", steps, TenantSteps::tenantsLeft)
                .description("Tenants that have promises reckoned by older zone rules")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        steps.start();
    }

    void stop(@Observes ShutdownEvent event) {
        steps.stop();
    }
}
