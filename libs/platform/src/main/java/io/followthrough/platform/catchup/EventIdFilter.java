package io.followthrough.platform.catchup;

import io.followthrough.platform.events.EventMark;
import io.followthrough.platform.transaction.CommittedEvent;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the last event that a request has told: {@code Event-Id}, what {@code After-Event} takes. */
class EventIdFilter {

    private final String source;

    EventIdFilter(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = "/" + service;
    }

    @ServerResponseFilter
    void name(ContainerResponseContext response) {
        CommittedEvent.current()
                .map(event -> new EventMark(event, source).written())
                .ifPresent(mark -> response.getHeaders().putSingle(EventMark.EVENT_ID, mark));
    }
}
