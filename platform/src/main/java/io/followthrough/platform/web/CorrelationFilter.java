package io.followthrough.platform.web;

import io.followthrough.platform.observability.LogContext;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.tenancy.Origin;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request its correlation id: on its log lines, on its events and back to the caller. */
class CorrelationFilter {

    static final String HEADER = "X-Correlation-Id";
    private static final String PROPERTY = CorrelationFilter.class.getName();

    private final CurrentCaller caller;

    CorrelationFilter(CurrentCaller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    void mark(ContainerRequestContext request) {
        if (caller.isKnown()) {
            Origin origin = caller.get().origin();
            LogContext.set(origin);
            request.setProperty(PROPERTY, origin.correlationId());
        }
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROPERTY) instanceof String correlationId) {
            response.getHeaders().putSingle(HEADER, correlationId);
        }
    }
}
