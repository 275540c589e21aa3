package io.followthrough.reminder.inbound.plan;

import io.followthrough.platform.background.TenantSteps;
import io.followthrough.reminder.application.plan.ApplyZoneRules;
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

/** Drives the making again of plans after a change of the zone rules. */
@ApplicationScoped
class ZoneRulesTimer {

    private final TenantSteps steps;

    ZoneRulesTimer(
            Vertx vertx,
            ApplyZoneRules applyZoneRules,
            MeterRegistry metrics,
            @ConfigProperty(name = "followthrough.zone-rules.look-again") Duration lookAgain) {
        Counter replanned = Counter.builder("followthrough.zone.rules.replanned")
                .description("Candidates whose plans were made again because the zone rules had changed")
                .register(metrics);
        this.steps = new TenantSteps(vertx, "the planning by changed zone rules", lookAgain, applyZoneRules, replanned);
        Gauge.builder("followthrough.zone.rules.outdated", steps, TenantSteps::tenantsLeft)
                .description("Tenants that have plans made by older zone rules")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        steps.start();
    }

    void stop(@Observes ShutdownEvent event) {
        steps.stop();
    }
}
