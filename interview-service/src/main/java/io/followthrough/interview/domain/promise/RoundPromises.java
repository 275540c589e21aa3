package io.followthrough.interview.domain.promise;

import java.util.List;

/** What was promised in a round: when the employer decides, as it stands, and what the candidate is to send. */
public record RoundPromises(HiringTimeline timeline, List<Material> materials) {

    public RoundPromises {
        materials = List.copyOf(materials);
    }
}
