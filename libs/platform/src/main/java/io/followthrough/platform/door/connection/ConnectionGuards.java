package io.followthrough.platform.door.connection;

import io.followthrough.connections.ConnectionRules;
import io.followthrough.connections.CountedAddress;
import io.followthrough.connections.GuardedConnections;
import io.followthrough.platform.address.TrustedProxies;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has every connection guarded, as the settings say. Those of a trusted proxy are counted by no address. */
@Singleton
@Unremovable
public class ConnectionGuards implements VertxOptionsCustomizer {

    private final ConnectionSettings settings;
    private final TrustedProxies proxies;

    ConnectionGuards(
            ConnectionSettings settings,
            @ConfigProperty(name = TrustedProxies.SETTING) Optional<List<String>> proxies) {
        this.settings = settings;
        this.proxies = new TrustedProxies(proxies.orElse(List.of()));
    }

    /** Netty looks for extensions when its first server starts, which is after Vert.x has its options. */
    @Override
    public void accept(VertxOptions options) {
        GuardedConnections.follow(ConnectionRules.usual()
                .within(settings.headersWithin(), settings.idleWithin())
                .strangers(settings.strangers(), settings.strangersPerAddress(), this::countedBy));
    }

    private Optional<String> countedBy(InetAddress peer) {
        return proxies.contain(peer) ? Optional.empty() : Optional.of(CountedAddress.of(peer));
    }
}
