package io.followthrough.platform.web;

import io.followthrough.platform.web.ResourceMethods.ResourceMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says which methods a path does have, to who asks for it and to who tried another (RFC 9110, 15.5.6). */
@ApplicationScoped
class AllowedMethods {

    private record Allowed(Pattern path, String method) {}

    private final List<Allowed> all;

    AllowedMethods(ResourceMethods resources) {
        this.all = resources.all().stream().flatMap(AllowedMethods::of).toList();
    }

    @ServerResponseFilter
    void name(ContainerRequestContext request, ContainerResponseContext response) {
        boolean refused = response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode();
        if (refused || request.getMethod().equals(HttpMethod.OPTIONS)) {
            Set<String> methods = of("/" + request.getUriInfo().getPath().replaceFirst("^/", ""));
            if (!methods.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
            }
        }
    }

    private Set<String> of(String path) {
        Set<String> methods = all.stream()
                .filter(allowed -> allowed.path().matcher(path).matches())
                .map(Allowed::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static Stream<Allowed> of(ResourceMethod resource) {
        String pattern = Arrays.stream(resource.path().split("/", -1))
                .map(segment -> segment.startsWith("{") ? "[^/]++" : Pattern.quote(segment))
                .collect(Collectors.joining("/"));
        return Arrays.stream(resource.method().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(method -> new Allowed(Pattern.compile(pattern), method.value()));
    }
}
