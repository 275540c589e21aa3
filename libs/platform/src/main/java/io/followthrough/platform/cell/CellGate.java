package io.followthrough.platform.cell;

import io.followthrough.platform.body.UnwantedBody;
import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.Visitor;
import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Refuses requests of tenants that another cell holds (421, RFC 9110 section 15.5.20): whoever sends them there was told the
 * wrong host name, and what was written here would be found by nobody. A request without a token names no tenant and goes on.
 */
@ApplicationScoped
class CellGate {

    private final HeldTenants held;
    private final EarlyRefusal refusal;

    CellGate(CellSettings settings, EarlyRefusal refusal) {
        this.held = new HeldTenants(settings.tenants(), settings.movedAway().orElse(Set.of()));
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, RequestFilters.CELL);
    }

    private void pass(RoutingContext request) {
        if (Visitor.of(request).map(Visitor::tenant).map(held::contain).orElse(true)) {
            request.next();
            return;
        }
        UnwantedBody.forget(request);
        refusal.answer(
                request,
                ProblemException.of(ProblemKind.WRONG_CELL, "The token's tenant is not held at this address."));
    }
}
