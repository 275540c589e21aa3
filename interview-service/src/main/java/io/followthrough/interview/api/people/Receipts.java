package io.followthrough.interview.api.people;

import io.followthrough.interview.domain.people.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Erasures as their receipts tell them: with the time for which this deployment's topics keep events. */
@ApplicationScoped
class Receipts {

    private final Duration retention;

    /** @param retention of topics and of dead letters, which live no longer */
    Receipts(@ConfigProperty(name = "followthrough.topics.retention") Duration retention) {
        this.retention = retention;
    }

    /** An erasure that has begun: 202, with the way to its receipt. */
    RestResponse<ErasureAnswer> accepted(Erasure erasure) {
        return RestResponse.ResponseBuilder.<ErasureAnswer>create(RestResponse.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, URI.create("/v1/erasures/" + erasure.id()))
                .entity(of(erasure, erasure.requestedAt()))
                .build();
    }

    ErasureAnswer of(Erasure erasure, Instant now) {
        return ErasureAnswer.of(erasure, now, retention);
    }
}
