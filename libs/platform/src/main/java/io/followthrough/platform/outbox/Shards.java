package io.followthrough.platform.outbox;

import io.followthrough.platform.tenancy.TenantId;

/** The outbox's shards: a tenant's events are all in one, and a shard has one relay at a time. */
final class Shards {

    static final int COUNT = 16;

    private Shards() {}

    /** Stable for ever: rows written by an older release must be found. {@link String#hashCode()} is specified. */
    static int of(TenantId tenant) {
        return Math.floorMod(tenant.value().hashCode(), COUNT);
    }
}
