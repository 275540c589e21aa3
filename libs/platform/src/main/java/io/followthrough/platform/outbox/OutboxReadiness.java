package io.followthrough.platform.outbox;

import io.followthrough.platform.broker.Standstill;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final Duration patience;

    OutboxReadiness(
            OutboxGauge gauge,
            @ConfigProperty(name = Standstill.PATIENCE, defaultValue = Standstill.DEFAULT_PATIENCE) Duration patience) {
        this.gauge = gauge;
        this.patience = patience;
    }

    @Override
    public HealthCheckResponse call() {
        Duration standstill = gauge.standstill();
        return HealthCheckResponse.named("the outbox moves")
                .withData("unmovedForSeconds", standstill.toSeconds())
                .status(standstill.compareTo(patience) <= 0)
                .build();
    }
}
