package io.followthrough.platform.web;

import io.followthrough.platform.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know, like unknown fields of a body: a filter that is misspelt, or
 * empty because a variable was, would list everything, and a dry run would happen.
 */
class KnownQuery {

    /** A caller's loop may begin with an empty one. */
    private static final String FIRST_PAGE_WHEN_EMPTY = "cursor";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        Map<String, List<String>> asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), KnownQuery::names);
        asked.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw invalid(name, "is not a parameter of this operation");
            }
            if (values.size() > 1) {
                throw invalid(name, "must not come twice");
            }
            if (values.get(0).isEmpty() && !name.equals(FIRST_PAGE_WHEN_EMPTY)) {
                throw invalid(name, "must not be empty");
            }
        });
    }

    private static WebApplicationException invalid(String name, String why) {
        return new WebApplicationException(ProblemException.invalid(name, why), Response.Status.BAD_REQUEST);
    }

    /** Of a method's own parameters, and of those that a class gathers. */
    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(KnownQuery::names).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.concat(
                                Arrays.stream(parameter.getType().getDeclaredFields()),
                                Arrays.stream(parameter.getType().getDeclaredConstructors())
                                        .flatMap(constructor -> Arrays.stream(constructor.getParameters())))
                        .flatMap(KnownQuery::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
