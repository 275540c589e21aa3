package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.people.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Erasures as their receipts tell them: with the time for which this deployment's topics keep events. */
@ApplicationScoped
class Receipts {

    private final Duration retention;

    /** @param retention of topics and of dead letters, which live no longer */
    Receipts(@ConfigProperty(name = "followthrough.topics.retention") Duration retention) {
        this.retention = retention;
    }

    ErasureAnswer of(Erasure erasure, Instant now) {
        return ErasureAnswer.of(erasure, now, retention);
    }
}
