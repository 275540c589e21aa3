package io.followthrough.platform.ending;

import io.followthrough.platform.web.RequestFilters;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells whoever keeps a connection open, as gateways do, to use it no more (RFC 9112 section 9.6) from the moment the process is
 * told to end: the next connection leads to another replica. On one that is kept, requests would be refused (503) once the time
 * is over in which this process still serves.
 */
@ApplicationScoped
class ClosingConnections {

    private volatile boolean ending;

    void start(@Observes StartupEvent event) {
        ending = false;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, RequestFilters.ENDING);
    }

    /** Looked at when the answer begins, for that may be long after the request came. */
    void pass(RoutingContext request) {
        request.addHeadersEndHandler(none -> {
            if (ending) {
                request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        request.next();
    }
}
