package io.followthrough.platform.inbox;

import io.followthrough.platform.tenancy.TenantId;
import java.util.UUID;

/**
 * An event as the inbox knows it. One is fired in this process when it is settled here: it took effect, was passed over or
 * was set aside.
 */
public record NamedEvent(TenantId tenant, UUID id) {}
