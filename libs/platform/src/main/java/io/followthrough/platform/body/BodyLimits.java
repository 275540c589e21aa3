package io.followthrough.platform.body;

import io.followthrough.platform.web.ResourceMethods;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    BodyLimits(ResourceMethods resources) {
        this.limits = resources.all().stream()
                .filter(resource -> resource.method().isAnnotationPresent(BodyLimit.class))
                .map(resource -> new PathLimit(
                        pattern(resource.path()),
                        resource.method().getAnnotation(BodyLimit.class).value()))
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

    private static Pattern pattern(String path) {
        return Pattern.compile(Arrays.stream(path.split("/", -1))
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/", "", "/?")));
    }
}
