package io.followthrough.connections;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Puts a {@link ConnectionGuard} before every connection that a server in this process accepts. Netty finds it by the
 * service loader, once the system property of {@link ChannelInitializerExtension} says so, and makes it for clients, too:
 * it must not fail.
 */
public final class GuardedConnections extends ChannelInitializerExtension {

    private static volatile ConnectionRules rules = ConnectionRules.usual();

    /** Has every connection guarded that is accepted from now on. Netty looks for this when its first server starts. */
    public static void follow(ConnectionRules others) {
        rules = others;
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    /** A valid token has come over the connection: it belongs to nobody unknown any more. */
    public static void showedToken(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) {
            Runnable welcome = base.channel().attr(ConnectionGuard.WELCOME).getAndSet(null);
            if (welcome != null) {
                welcome.run();
            }
        }
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new ConnectionGuard(rules));
    }
}
