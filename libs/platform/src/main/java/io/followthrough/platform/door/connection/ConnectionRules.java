package io.followthrough.platform.door.connection;

import io.followthrough.platform.address.CallerAddress;
import io.followthrough.platform.address.TrustedProxies;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every connection, and the strangers among them.
 *
 * @param headersWithin from a request's first byte, or the opening of the connection, to the end of its headers
 * @param idleWithin how long a connection stays open without a request
 */
record ConnectionRules(Duration headersWithin, Duration idleWithin, Strangers strangers, TrustedProxies proxies) {

    /** Before a service has its configuration, and for servers that are none of its own. */
    static final ConnectionRules USUAL = new ConnectionRules(
            Duration.ofSeconds(10), Duration.ofSeconds(75), new Strangers(1_000, 100), new TrustedProxies(List.of()));

    /** What a connection is counted by; null when many callers share it. */
    @Nullable String countedAddress(Channel connection) {
        if (connection.remoteAddress() instanceof InetSocketAddress peer && !proxies.contain(peer.getAddress())) {
            return CallerAddress.text(peer.getAddress());
        }
        return null;
    }
}
