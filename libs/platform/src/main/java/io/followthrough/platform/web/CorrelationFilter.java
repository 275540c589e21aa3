package io.followthrough.platform.web;

import io.followthrough.platform.observability.LogContext;
import io.followthrough.platform.tenancy.CorrelationId;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives every request its correlation id: on its log lines, on its events and back to the caller, refusals included. */
@ApplicationScoped
class CorrelationFilter {

    private final CurrentCaller caller;

    CorrelationFilter(CurrentCaller caller) {
        this.caller = caller;
    }

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::answer, RequestFilters.CORRELATION);
    }

    private static void answer(RoutingContext request) {
        request.response().putHeader(CorrelationId.HEADER, CorrelationId.of(request));
        request.next();
    }

    @ServerRequestFilter
    void mark() {
        if (caller.isKnown()) {
            LogContext.set(caller.get().origin());
        }
    }
}
