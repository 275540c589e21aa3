package io.followthrough.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The events that a service has told of a sandbox tenant and that may not have been read everywhere, in one or more parts;
 * published by every service on its own topic. Who reads the topic answers each part with SandboxEventsRead.
 *
 * @param part from 1
 */
public record SandboxEventsTold(String service, UUID attempt, int part, int parts, List<UUID> eventIds, Instant until)
        implements SandboxStep {

    public SandboxEventsTold {
        eventIds = List.copyOf(eventIds);
    }
}
