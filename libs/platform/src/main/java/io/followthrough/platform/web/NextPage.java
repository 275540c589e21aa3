package io.followthrough.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Where the next page of a list is, for clients that follow links (RFC 8288): the same request with the next cursor. */
class NextPage {

    private static final String CURSOR = "cursor";

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam(CURSOR, page.nextCursor())
                    .build();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
