package io.followthrough.platform.deadletter;

import io.followthrough.platform.broker.Standstill;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a key waits behind a record whose dead letter is refused: nobody else would say so. */
@Readiness
@ApplicationScoped
class DeadLetterReadiness implements HealthCheck {

    private final RefusedDeadLetters refused;
    private final Duration patience;

    DeadLetterReadiness(
            RefusedDeadLetters refused,
            @ConfigProperty(name = Standstill.PATIENCE, defaultValue = Standstill.DEFAULT_PATIENCE) Duration patience) {
        this.refused = refused;
        this.patience = patience;
    }

    @Override
    public HealthCheckResponse call() {
        Duration longest = refused.longest();
        return HealthCheckResponse.named("dead letters are taken")
                .withData("refusedForSeconds", longest.toSeconds())
                .status(longest.compareTo(patience) <= 0)
                .build();
    }
}
