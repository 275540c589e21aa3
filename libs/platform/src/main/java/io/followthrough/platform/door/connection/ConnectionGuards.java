package io.followthrough.platform.door.connection;

import io.followthrough.platform.address.TrustedProxies;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.util.AttributeKey;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has every connection guarded, and tells its guard when a valid token has come over it. */
@Singleton
public class ConnectionGuards implements VertxOptionsCustomizer {

    /** On a connection of a stranger: what to do when it is none any more. */
    static final AttributeKey<Runnable> WELCOME = AttributeKey.valueOf("followthrough.welcome");

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
        GuardedConnections.follow(new ConnectionRules(
                settings.headersWithin(),
                settings.idleWithin(),
                new Strangers(settings.strangers(), settings.strangersPerAddress()),
                proxies));
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /** The connection belongs to nobody unknown any more. */
    public void showedToken(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) {
            Runnable welcome = base.channel().attr(WELCOME).getAndSet(null);
            if (welcome != null) {
                welcome.run();
            }
        }
    }
}
