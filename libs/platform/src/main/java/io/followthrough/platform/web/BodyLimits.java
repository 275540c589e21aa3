package io.followthrough.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a request's body may be, by its path. Bodies are read before a request is dispatched to its method, so the
 * methods with a {@link BodyLimit} are looked up once, at start-up, and their paths matched here.
 */
@ApplicationScoped
class BodyLimits {

    /** Where no method says otherwise. */
    static final int USUAL = 1 << 20;

    private record PathLimit(Pattern path, int bytes) {}

    private final List<PathLimit> limits;

    BodyLimits(BeanManager beans) {
        this.limits = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .flatMap(BodyLimits::of)
                .toList();
    }

    /** In bytes. */
    int of(String path) {
        for (PathLimit limit : limits) {
            if (limit.path().matcher(path).matches()) {
                return limit.bytes();
            }
        }
        return USUAL;
    }

    private static Stream<PathLimit> of(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        if (root == null) {
            return Stream.empty();
        }
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(BodyLimit.class))
                .map(method -> new PathLimit(
                        pattern(root.value(), method),
                        method.getAnnotation(BodyLimit.class).value()));
    }

    private static Pattern pattern(String root, Method method) {
        return Pattern.compile(Stream.of(root, valueOf(method.getAnnotation(Path.class)))
                .flatMap(part -> Arrays.stream(part.split("/")))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/", "/", "/?")));
    }

    private static String valueOf(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
