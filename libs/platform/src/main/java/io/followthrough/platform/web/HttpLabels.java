package io.followthrough.platform.web;

import io.followthrough.platform.web.ResourceMethods.ResourceMethod;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of what a request says only what the service knows becomes a label: the path of an operation and a method of HTTP. A
 * path that was sent may hold a name or an address, and there is no end of them.
 */
@Singleton
class HttpLabels {

    private static final String METRICS_OF_REQUESTS = "http.server.";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    /** What the framework says of a path that is none of an operation. */
    private static final Set<String> NO_OPERATION = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");

    @Produces
    @Singleton
    MeterFilter known(ResourceMethods resources) {
        Set<String> paths =
                resources.all().stream().map(ResourceMethod::path).collect(Collectors.toCollection(HashSet::new));
        paths.addAll(NO_OPERATION);
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith(METRICS_OF_REQUESTS) ? id.replaceTags(known(id.getTags(), paths)) : id;
            }
        };
    }

    private static List<Tag> known(List<Tag> sent, Set<String> paths) {
        return sent.stream()
                .map(tag -> switch (tag.getKey()) {
                    case "uri" -> paths.contains(tag.getValue()) ? tag : Tag.of("uri", OTHER);
                    case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
                    default -> tag;
                })
                .toList();
    }
}
