package io.followthrough.contracts;

import java.util.UUID;

/**
 * A service has read all events of one part of what another one told; published by every service on its own topic.
 *
 * @param toldBy the other service
 * @param eventCount how many there were
 */
public record SandboxEventsRead(String service, String toldBy, UUID attempt, int part, int parts, int eventCount)
        implements SandboxStep {}
