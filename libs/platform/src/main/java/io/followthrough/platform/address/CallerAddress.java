package io.followthrough.platform.address;

import io.followthrough.connections.CountedAddress;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose address a request came from: the peer's, or when the peer is a trusted proxy the last one in {@code
 * X-Forwarded-For} that is not a trusted proxy itself. What stands before that was written by the caller and is not
 * believed.
 */
@ApplicationScoped
public class CallerAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final TrustedProxies proxies;

    CallerAddress(@ConfigProperty(name = TrustedProxies.SETTING) Optional<List<String>> proxies) {
        this.proxies = new TrustedProxies(proxies.orElse(List.of()));
    }

    /** As text that is equal for the addresses that are counted together. */
    public String of(HttpServerRequest request) {
        return of(
                request.connection().remoteAddress().hostAddress(),
                request.headers().getAll(FORWARDED_FOR));
    }

    String of(String peer, List<String> forwardedFor) {
        return TrustedProxies.address(peer)
                .map(address -> nearest(address, forwardedFor))
                .map(CountedAddress::of)
                .orElse("unknown");
    }

    private InetAddress nearest(InetAddress peer, List<String> forwardedFor) {
        List<String> hops = forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .toList();
        InetAddress nearest = peer;
        for (int hop = hops.size() - 1; hop >= 0 && proxies.contain(nearest); hop--) {
            Optional<InetAddress> before = TrustedProxies.address(hops.get(hop).strip());
            if (before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
        }
        return nearest;
    }
}
