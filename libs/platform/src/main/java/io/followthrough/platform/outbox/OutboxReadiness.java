package io.followthrough.platform.outbox;

import io.followthrough.platform.broker.StandstillLimit;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready when the outbox does not move though database and broker are there. While Kafka is away a service goes on taking
 * requests: what they tell waits.
 */
@Readiness
@ApplicationScoped
class OutboxReadiness implements HealthCheck {

    private final OutboxGauge gauge;
    private final StandstillLimit limit;

    OutboxReadiness(OutboxGauge gauge, StandstillLimit limit) {
        this.gauge = gauge;
        this.limit = limit;
    }

    @Override
    public HealthCheckResponse call() {
        return limit.check("the outbox moves", gauge.standstill());
    }
}
