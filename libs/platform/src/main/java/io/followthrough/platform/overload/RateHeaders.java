package io.followthrough.platform.overload;

import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.tenancy.Visitor;
import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Tells whoever has shown a valid token how much his tenant may still ask of this replica, in every answer
 * (draft-ietf-httpapi-ratelimit-headers-10). The policy is the token bucket: its size, and in how many seconds it fills; the
 * limit is what is left in it, and in how many seconds it is full again.
 */
@ApplicationScoped
class RateHeaders {

    private static final String POLICY_HEADER = "RateLimit-Policy";
    private static final String LIMIT_HEADER = "RateLimit";
    private static final String NAME = "\"tenant\"";

    private final TenantLoads tenants;
    private final String policy;

    RateHeaders(TenantLoads tenants, LoadLimits limits) {
        this.tenants = tenants;
        this.policy = NAME + ";q=" + limits.burst() + ";w="
                + (limits.burst() + limits.requestsPerSecond() - 1) / limits.requestsPerSecond();
    }

    void register(@Observes Filters filters) {
        filters.register(this::tell, RequestFilters.RATE_TOLD);
    }

    private void tell(RoutingContext request) {
        Visitor.of(request)
                .map(Visitor::tenant)
                .ifPresent(tenant -> request.addHeadersEndHandler(
                        end -> tell(tenant, request.response().headers())));
        request.next();
    }

    private void tell(TenantId tenant, MultiMap headers) {
        long now = System.nanoTime();
        TenantLoad load = tenants.of(tenant, now);
        Duration untilFull = load.untilFull(now);
        headers.set(POLICY_HEADER, policy);
        headers.set(
                LIMIT_HEADER,
                NAME + ";r=" + load.available(now) + ";t="
                        + untilFull.plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds());
    }
}
