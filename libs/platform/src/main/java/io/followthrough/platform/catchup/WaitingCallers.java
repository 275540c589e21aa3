package io.followthrough.platform.catchup;

import io.followthrough.platform.tenancy.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** How many requests of whom are waiting for events. They are counted here and in no other share of the service. */
@ApplicationScoped
class WaitingCallers {

    private record Party(String tenant, String caller) {}

    private static final String ALL = "";

    private final AfterEventLimits limits;
    private final Map<Party, Integer> waiting = new HashMap<>();

    WaitingCallers(AfterEventLimits limits) {
        this.limits = limits;
    }

    /** Whether one more of this caller may wait; then {@link #leave} follows. */
    synchronized boolean enter(Visitor visitor) {
        if (count(tenant(visitor)) >= limits.perTenant() || count(caller(visitor)) >= limits.perCaller()) {
            return false;
        }
        waiting.merge(tenant(visitor), 1, Integer::sum);
        waiting.merge(caller(visitor), 1, Integer::sum);
        return true;
    }

    synchronized void leave(Visitor visitor) {
        waiting.computeIfPresent(tenant(visitor), (party, count) -> count == 1 ? null : count - 1);
        waiting.computeIfPresent(caller(visitor), (party, count) -> count == 1 ? null : count - 1);
    }

    private int count(Party party) {
        return waiting.getOrDefault(party, 0);
    }

    /** No {@code sub} is blank. */
    private static Party tenant(Visitor visitor) {
        return new Party(visitor.tenant().value(), ALL);
    }

    private static Party caller(Visitor visitor) {
        return new Party(visitor.tenant().value(), visitor.subject());
    }
}
