package io.followthrough.interview.application.promise.steps;

import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.interview.domain.promise.Material;
import java.time.Instant;

/** What other services read of what a candidate promised. */
public final class EventsOfPromises {

    private EventsOfPromises() {}

    public static MaterialRequested requested(Material material) {
        return new MaterialRequested(
                material.id(),
                material.identity().opportunityId(),
                material.identity().candidateId(),
                material.description(),
                material.promisedFor(),
                material.promisedAt());
    }

    public static MaterialSent sent(Material material, Instant at) {
        return new MaterialSent(
                material.id(),
                material.identity().opportunityId(),
                material.identity().candidateId(),
                material.promisedFor(),
                at,
                material.onTime());
    }
}
