package io.followthrough.platform.outbox;

import io.followthrough.contracts.Event;
import io.followthrough.platform.tenancy.Origin;
import java.time.Instant;

/** An event with the tenant that it belongs to and when it happened by that tenant's clock. */
public record OutgoingEvent(Event event, Origin origin, Instant time) {}
