package io.followthrough.platform.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of bodies that this replica holds, all together and for each tenant. */
@ApplicationScoped
class BodyBudget {

    private final BodySettings settings;
    private final AtomicLong held = new AtomicLong();
    private final ConcurrentMap<String, Long> heldFor = new ConcurrentHashMap<>();

    BodyBudget(BodySettings settings) {
        this.settings = settings;
    }

    /** Whether there was room for so many more bytes; then they are to be released. */
    boolean take(String tenant, int bytes) {
        if (held.addAndGet(bytes) > settings.budget()) {
            held.addAndGet(-bytes);
            return false;
        }
        if (heldFor.merge(tenant, (long) bytes, Long::sum) > settings.budgetPerTenant()) {
            release(tenant, bytes);
            return false;
        }
        return true;
    }

    void release(String tenant, long bytes) {
        held.addAndGet(-bytes);
        heldFor.computeIfPresent(tenant, (name, before) -> before > bytes ? before - bytes : null);
    }

    long held() {
        return held.get();
    }
}
