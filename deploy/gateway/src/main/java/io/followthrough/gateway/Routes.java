package io.followthrough.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which service a path is of. The operations' paths make a tree of their segments; a path belongs to the service that
 * alone has operations below the first segments of it. So {@code /v1/opportunities} is enough, and of {@code /v1/audit}
 * the next segment decides.
 */
public final class Routes {

    private final Node root = new Node();

    private Routes() {}

    /** The routes to the services as {@code docs/api} describes them. */
    public static Routes described() {
        Routes routes = new Routes();
        ApiDocument.all().forEach(document -> document.paths().forEach(path -> routes.add(path, document.service())));
        return routes;
    }

    /** The service that has the path; empty when none has. */
    public Optional<String> serviceOf(String path) {
        Node node = root;
        for (String segment : segments(path)) {
            node = node.below.get(segment);
            if (node == null) {
                return Optional.empty();
            }
            if (node.services.size() == 1) {
                return Optional.of(node.services.first());
            }
        }
        return Optional.empty();
    }

    /** The shortest beginnings that tell the service, each with its service. */
    public Map<String, String> byPrefix() {
        Map<String, String> prefixes = new TreeMap<>();
        root.collect("", prefixes);
        return prefixes;
    }

    private void add(String path, String service) {
        Node node = root;
        for (String segment : segments(path)) {
            node = node.below.computeIfAbsent(segment, first -> new Node());
            node.services.add(service);
        }
    }

    private static List<String> segments(String path) {
        return List.of(path.replaceFirst("^/", "").split("/", -1));
    }

    private static final class Node {

        private final TreeSet<String> services = new TreeSet<>();
        private final Map<String, @Nullable Node> below = new TreeMap<>();

        void collect(String path, Map<String, String> prefixes) {
            below.forEach((segment, node) -> {
                String longer = path + "/" + segment;
                if (node != null && node.services.size() == 1) {
                    prefixes.put(longer, node.services.first());
                } else if (node != null) {
                    node.collect(longer, prefixes);
                }
            });
        }
    }
}
