package io.followthrough.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Where a transaction comes from: a request, an event or a tick of the clock, for one tenant. Its ids travel on with
 * the events that the transaction publishes.
 *
 * @param correlationId the same for everything that one request set off
 * @param causationId the event that caused this, or null for a request
 * @param traceparent the W3C trace context, or null when there is none
 */
public record Origin(
        TenantId tenant,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {}
