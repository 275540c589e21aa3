package io.followthrough.platform.outbox;

import io.followthrough.platform.overload.TokenBucket;
import java.util.HashMap;
import java.util.Map;

/**
 * What a tenant may still publish (token buckets): of all its events, of those with one key, and of urgent ones, which the
 * others do not delay but which do not evade the pace either. Not for threads; {@link Paces} guards it.
 */
final class TenantPace {

    private final PaceLimits limits;
    private final int shard;
    private final TokenBucket events;
    private final TokenBucket urgent;
    private final Map<String, TokenBucket> keys = new HashMap<>();
    private boolean heldBack;

    TenantPace(PaceLimits limits, int shard, long now) {
        this.limits = limits;
        this.shard = shard;
        this.events = new TokenBucket(limits.perTenant(), limits.perTenant(), now);
        this.urgent = new TokenBucket(limits.perTenant(), limits.perTenant(), now);
    }

    /** Whether the row may be published now; if so, it is counted. */
    boolean take(OutboxRow row, long now) {
        if (row.urgent()) {
            return urgent.take(now).isZero();
        }
        TokenBucket key =
                keys.computeIfAbsent(row.key(), first -> new TokenBucket(limits.perKey(), limits.perKey(), now));
        if (key.available(now) == 0 || events.available(now) == 0) {
            return false;
        }
        return key.take(now).isZero() && events.take(now).isZero();
    }

    int shard() {
        return shard;
    }

    /** How many events that are not urgent it may publish now. */
    int budget(long now) {
        return events.available(now);
    }

    void heldBack(boolean held) {
        heldBack = held;
    }

    /** Whether something of it waits for its pace. */
    boolean isHeldBack() {
        return heldBack;
    }

    /** Forgets what says nothing any more. Whether that is all of it. */
    boolean forgetFull(long now) {
        keys.values().removeIf(key -> key.isFull(now));
        return !heldBack && keys.isEmpty() && events.isFull(now) && urgent.isFull(now);
    }
}
