package io.followthrough.platform.inbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose key is next: fair queueing, each tenant that has a key to work on in its turn, however many keys it has,
 * and each of its keys likewise. A tenant never has more than its share at once, so that one whose events are slow leaves
 * something to the others. Not for threads; {@link Deliveries} guards it.
 */
final class TenantTurns {

    private static final class Tenant {
        private final Deque<KeyQueue> ready = new ArrayDeque<>();
        private int inFlight;
        private boolean queued;
    }

    private final int share;
    private final Map<String, Tenant> tenants = new HashMap<>();
    private final Deque<Tenant> turns = new ArrayDeque<>();

    /** @param share how many of a tenant may be in flight at once */
    TenantTurns(int share) {
        this.share = share;
    }

    /** The first of this queue may be worked on. */
    void add(KeyQueue queue) {
        Tenant tenant = tenants.computeIfAbsent(queue.tenant(), first -> new Tenant());
        tenant.ready.addLast(queue);
        queue(tenant);
    }

    /** Takes the next, which is in flight from now on; null when there is none. */
    @Nullable KeyQueue next() {
        Tenant tenant = turns.pollFirst();
        if (tenant == null) {
            return null;
        }
        tenant.queued = false;
        tenant.inFlight++;
        KeyQueue next = tenant.ready.removeFirst();
        queue(tenant);
        return next;
    }

    /** What was in flight is no more. */
    void landed(KeyQueue queue) {
        Tenant tenant = tenants.get(queue.tenant());
        if (tenant != null) {
            tenant.inFlight--;
            queue(tenant);
            forgetIfIdle(queue.tenant(), tenant);
        }
    }

    /** It is not to be worked on after all. */
    void remove(KeyQueue queue) {
        Tenant tenant = tenants.get(queue.tenant());
        if (tenant != null && tenant.ready.remove(queue)) {
            if (tenant.ready.isEmpty() && tenant.queued) {
                turns.remove(tenant);
                tenant.queued = false;
            }
            forgetIfIdle(queue.tenant(), tenant);
        }
    }

    private void queue(Tenant tenant) {
        if (!tenant.queued && !tenant.ready.isEmpty() && tenant.inFlight < share) {
            turns.addLast(tenant);
            tenant.queued = true;
        }
    }

    private void forgetIfIdle(String name, Tenant tenant) {
        if (tenant.inFlight == 0 && tenant.ready.isEmpty()) {
            tenants.remove(name);
        }
    }
}
