package io.followthrough.reminder.inbound.plan;

import io.followthrough.platform.background.WokenLoop;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.application.plan.ApplyZoneRules;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Drives the making again of plans after a change of the zone rules. */
@ApplicationScoped
class ZoneRulesTimer {

    private static final Logger LOG = Logger.getLogger(ZoneRulesTimer.class);

    private final ApplyZoneRules applyZoneRules;
    private final WokenLoop loop;
    private final AtomicInteger tenantsLeft = new AtomicInteger();
    private final Counter replanned;

    ZoneRulesTimer(
            Vertx vertx,
            ApplyZoneRules applyZoneRules,
            MeterRegistry metrics,
            @ConfigProperty(name = "followthrough.zone-rules.look-again") Duration lookAgain) {
        this.applyZoneRules = applyZoneRules;
        this.loop = new WokenLoop(vertx, "the planning by changed zone rules", lookAgain, this::oneOfEachTenant);
        this.replanned = Counter.builder("followthrough.zone.rules.replanned")
                .description("Candidates whose plans were made again because the zone rules had changed")
                .register(metrics);
        Gauge.builder("followthrough.zone.rules.outdated", tenantsLeft, AtomicInteger::get)
                .description("Tenants that have plans made by older zone rules")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /** One candidate of every tenant that has any left: a large tenant does not keep a small one waiting. */
    private Uni<Optional<Duration>> oneOfEachTenant() {
        return applyZoneRules
                .unfinished()
                .invoke(this::tellProgress)
                .onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .onItem()
                .transformToUniAndConcatenate(this::step)
                .collect()
                .asSet()
                .map(ZoneRulesTimer::untilNext);
    }

    private void tellProgress(List<TenantId> left) {
        int before = tenantsLeft.getAndSet(left.size());
        if (before != left.size()) {
            LOG.infof("zone-rules outdated-tenants=%d candidates-replanned=%d", left.size(), (long) replanned.count());
        }
    }

    private Uni<Boolean> step(TenantId tenant) {
        return applyZoneRules
                .step(tenant)
                .invoke(planned -> replanned.increment(planned ? 1 : 0))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "plans of tenant %s could not be made again by changed zone rules, trying again: %s",
                        tenant, failure.toString()))
                .onFailure()
                .recoverWithItem(false);
    }

    private static Optional<Duration> untilNext(Set<Boolean> planned) {
        return planned.contains(true) ? Optional.of(Duration.ZERO) : Optional.empty();
    }
}
