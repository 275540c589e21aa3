package io.followthrough.platform.deadletter;

import io.followthrough.platform.broker.StandstillLimit;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a key waits behind a record whose dead letter is refused. */
@Readiness
@ApplicationScoped
class DeadLetterReadiness implements HealthCheck {

    private final RefusedDeadLetters refused;
    private final StandstillLimit limit;

    DeadLetterReadiness(RefusedDeadLetters refused, StandstillLimit limit) {
        this.refused = refused;
        this.limit = limit;
    }

    @Override
    public HealthCheckResponse call() {
        return limit.check("dead letters are taken", refused.longest());
    }
}
