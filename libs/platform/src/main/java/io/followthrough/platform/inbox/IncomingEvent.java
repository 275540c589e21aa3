package io.followthrough.platform.inbox;

import io.followthrough.platform.tenancy.Origin;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived.
 *
 * @param id the deduplication key
 * @param time when it happened, by the tenant's clock
 * @param origin what the effects of this event trace back to: its tenant and correlation, this event as their cause
 */
public record IncomingEvent<E>(UUID id, Instant time, Origin origin, E data) {}
