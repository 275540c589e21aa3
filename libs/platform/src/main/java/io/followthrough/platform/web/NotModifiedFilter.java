package io.followthrough.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 to who reads again what it has already. */
class NotModifiedFilter {

    @ServerResponseFilter
    void spare(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (known != null
                && tag != null
                && request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == Response.Status.OK.getStatusCode()) {
            EntityTags.known(known, tag).ifPresent(same -> {
                response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
                response.setEntity(null);
                response.getHeaders().putSingle(HttpHeaders.ETAG, same);
            });
        }
    }
}
