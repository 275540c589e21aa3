package io.followthrough.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods of all resources, looked up once, for what has to know them before a request is dispatched to one. */
@ApplicationScoped
public class ResourceMethods {

    private final List<ResourceMethod> all;

    ResourceMethods(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(ResourceMethods::of)
                .toList();
    }

    /**
     * A method that answers requests.
     *
     * @param path as in {@code /v1/samples/{id}}: variables without the patterns that they may have to match
     */
    public record ResourceMethod(Method method, String path) {}

    public List<ResourceMethod> all() {
        return all;
    }

    private static Stream<ResourceMethod> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(ResourceMethods::answersRequests)
                .map(method -> new ResourceMethod(
                        method, path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))));
    }

    private static boolean answersRequests(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String path(Path resource, @Nullable Path method) {
        return Stream.of(resource.value(), method == null ? "" : method.value())
                .flatMap(part -> Arrays.stream(part.split("/", -1)))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.replaceAll("\\{\\s*([^:}\\s]+)\\s*:.*}", "{$1}"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
