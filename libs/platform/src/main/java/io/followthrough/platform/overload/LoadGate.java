package io.followthrough.platform.overload;

import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets in what this replica can serve and refuses the rest at once: 503 when it is full, 429 to a tenant that asks too
 * much. The management interface has a server of its own and is not counted.
 */
@ApplicationScoped
class LoadGate {

    private static final int FULL_RETRY_SECONDS = 1;

    private final LoadLimits limits;
    private final TenantLoads tenants;
    private final CurrentCaller caller;
    private final EarlyRefusal refusal;
    private final AtomicInteger inFlight = new AtomicInteger();

    LoadGate(LoadLimits limits, TenantLoads tenants, CurrentCaller caller, EarlyRefusal refusal) {
        this.limits = limits;
        this.tenants = tenants;
        this.caller = caller;
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, RequestFilters.ADMISSION);
    }

    private void admit(RoutingContext request) {
        if (inFlight.incrementAndGet() > limits.inFlight()) {
            inFlight.decrementAndGet();
            refusal.answer(
                    request,
                    ProblemException.passing(
                            ProblemKind.UNAVAILABLE, "The service is at its limit.", FULL_RETRY_SECONDS));
            return;
        }
        request.addEndHandler(end -> inFlight.decrementAndGet());
        request.next();
    }

    /** Only a verified token tells the tenant: nobody can use up another's allowance. */
    @ServerRequestFilter
    void admitTenant(RoutingContext request) {
        if (!caller.isKnown()) {
            return;
        }
        long now = System.nanoTime();
        TenantLoad load = tenants.of(caller.get().tenant(), now);
        Duration wait = load.enter(now);
        if (!wait.isZero()) {
            throw ProblemException.passing(
                    ProblemKind.TOO_MANY_REQUESTS, "The tenant sends more than it may.", seconds(wait));
        }
        request.addEndHandler(end -> load.leave());
    }

    private static int seconds(Duration wait) {
        return Math.toIntExact(
                wait.plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds());
    }
}
