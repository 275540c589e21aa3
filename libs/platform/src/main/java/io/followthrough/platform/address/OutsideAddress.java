package io.followthrough.platform.address;

import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the relative references of {@code Location} and {@code Link} lead where the caller has come from: to the scheme,
 * host and prefix that a trusted proxy says it was called by. Without one they stay relative, which is right for whoever
 * calls directly; {@code Host} is the caller's own word and never believed.
 */
@ApplicationScoped
class OutsideAddress {

    private static final String LINK = "Link";
    /** A path of this host, none of another one. */
    private static final String OWN_PATH = "/(?!/)";

    private final TrustedProxies proxies;

    OutsideAddress(@ConfigProperty(name = TrustedProxies.SETTING) Optional<List<String>> proxies) {
        this.proxies = new TrustedProxies(proxies.orElse(List.of()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::follow, RequestFilters.CORRELATION);
    }

    private void follow(RoutingContext context) {
        context.addHeadersEndHandler(
                end -> lead(context.request(), context.response().headers()));
        context.next();
    }

    /** Most answers lead nowhere, and nobody is asked how he was called. */
    private void lead(HttpServerRequest request, MultiMap headers) {
        if (headers.contains(HttpHeaders.LOCATION) || headers.contains(LINK)) {
            String base = base(request.connection().remoteAddress().hostAddress(), request.scheme(), request.headers());
            if (!base.isEmpty()) {
                lead(headers, base);
            }
        }
    }

    /** What stands before a path outside: empty when that is nothing, or nobody says so who is believed. */
    String base(String peer, String scheme, MultiMap headers) {
        return TrustedProxies.address(peer)
                .filter(proxies::contain)
                .map(proxy -> ForwardedAddress.of(headers).base(scheme))
                .orElse("");
    }

    private static void lead(MultiMap headers, String base) {
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, location.replaceFirst("^" + OWN_PATH, base + "/"));
        }
        List<String> links = headers.getAll(LINK);
        if (!links.isEmpty()) {
            headers.set(
                    LINK,
                    links.stream()
                            .map(link -> link.replaceAll("<" + OWN_PATH, "<" + base + "/"))
                            .toList());
        }
    }
}
