package io.followthrough.platform.door.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;

/**
 * Puts a {@link ConnectionGuard} before every connection that a server in this process accepts. Netty finds it by the
 * service loader, once the system property of {@link ChannelInitializerExtension} says so, and makes it for clients, too:
 * it must not fail.
 */
public final class GuardedConnections extends ChannelInitializerExtension {

    private static volatile ConnectionRules rules = ConnectionRules.USUAL;

    /** For the connections that are accepted from now on. */
    static void follow(ConnectionRules others) {
        rules = others;
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new ConnectionGuard(rules));
    }
}
