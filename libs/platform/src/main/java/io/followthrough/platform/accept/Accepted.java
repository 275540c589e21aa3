package io.followthrough.platform.accept;

import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Settles what {@code Accept} asks for before an operation runs: once it has taken effect, an answer that cannot be
 * given would be taken for a failure. What cannot be read is left out of the header, and a header of nothing else away,
 * because the framework fails over it when it writes the answer; what is asked for and not served is 406.
 */
@ApplicationScoped
class Accepted {

    private final Map<Method, List<MediaType>> produced = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(Accepted::tidy, RequestFilters.ACCEPT);
    }

    private static void tidy(RoutingContext request) {
        MultiMap headers = request.request().headers();
        if (headers.contains(HttpHeaders.ACCEPT)) {
            List<MediaRange> wanted = MediaRange.readable(String.join(",", headers.getAll(HttpHeaders.ACCEPT)));
            if (wanted.isEmpty()) {
                headers.remove(HttpHeaders.ACCEPT);
            } else {
                headers.set(
                        HttpHeaders.ACCEPT,
                        wanted.stream().map(MediaRange::toString).collect(Collectors.joining(",")));
            }
        }
        request.next();
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null) {
            return;
        }
        List<MediaRange> wanted = MediaRange.readable(accept);
        List<MediaType> types = produced.computeIfAbsent(operation.getResourceMethod(), Accepted::types);
        if (types.stream().noneMatch(type -> MediaRange.anyWants(wanted, type))) {
            throw new NotAcceptableException();
        }
    }

    private static List<MediaType> types(Method operation) {
        return Stream.of(operation, operation.getDeclaringClass())
                .map(element -> element.getAnnotation(Produces.class))
                .filter(produces -> produces != null)
                .findFirst()
                .map(produces ->
                        Arrays.stream(produces.value()).map(MediaType::valueOf).toList())
                .orElse(List.of(MediaType.APPLICATION_JSON_TYPE));
    }
}
