package io.followthrough.platform.broker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How long something may stand still while Kafka is there until a service is not ready: nobody else would say so. */
@ApplicationScoped
public class StandstillLimit {

    private final Duration patience;

    StandstillLimit(
            @ConfigProperty(name = "followthrough.readiness.standstill", defaultValue = "60s") Duration patience) {
        this.patience = patience;
    }

    /** @param name what is so while nothing stands still */
    public HealthCheckResponse check(String name, Duration standstill) {
        return HealthCheckResponse.named(name)
                .withData("standsStillForSeconds", standstill.toSeconds())
                .status(standstill.compareTo(patience) <= 0)
                .build();
    }
}
