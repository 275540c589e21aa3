package io.followthrough.platform.overload;

import io.followthrough.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** The load of every tenant that has lately called, in bounded memory. */
@ApplicationScoped
class TenantLoads {

    private static final long SWEEP_NANOS = Duration.ofSeconds(1).toNanos();

    private final LoadLimits limits;
    private final ConcurrentMap<TenantId, TenantLoad> loads = new ConcurrentHashMap<>();
    private final TenantLoad ofAllBeyond;
    private final AtomicLong sweptAt;

    TenantLoads(LoadLimits limits) {
        this.limits = limits;
        this.ofAllBeyond = new TenantLoad(limits, System.nanoTime());
        this.sweptAt = new AtomicLong(System.nanoTime() - SWEEP_NANOS);
    }

    TenantLoad of(TenantId tenant, long now) {
        TenantLoad known = loads.get(tenant);
        if (known != null) {
            return known;
        }
        if (loads.size() >= limits.tenants()) {
            forgetIdle(now);
        }
        return loads.size() >= limits.tenants()
                ? ofAllBeyond
                : loads.computeIfAbsent(tenant, first -> new TenantLoad(limits, now));
    }

    int size() {
        return loads.size();
    }

    /** At most once a second: with nobody idle it would be a walk over all tenants for every request. */
    private void forgetIdle(long now) {
        long last = sweptAt.get();
        if (now - last >= SWEEP_NANOS && sweptAt.compareAndSet(last, now)) {
            loads.values().removeIf(load -> load.isIdle(now));
        }
    }
}
