package io.followthrough.platform.web;

import io.followthrough.platform.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No id holds U+0000, so what is asked for with one is not there; PostgreSQL would not even look for it. */
class StorablePath {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (!WrittenText.isStorable(request.getUriInfo().getPath(true))) {
            throw ProblemException.notFound("resource");
        }
    }
}
