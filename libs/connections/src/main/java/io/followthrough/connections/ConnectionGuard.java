package io.followthrough.connections;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request has not sent all of its headers in time, and one that has had no request for long.
 * A body has a deadline of its own, read by whoever takes it in. It stands before the HTTP decoder and runs on the
 * connection's event loop.
 */
final class ConnectionGuard extends ChannelInboundHandlerAdapter {

    /** On a connection of a stranger: what to do when it is none any more. */
    static final AttributeKey<Runnable> WELCOME = AttributeKey.valueOf("followthrough.welcome");

    private static final int LOOKS_PER_DEADLINE = 4;

    private final ConnectionRules rules;
    private final Exchanges exchanges = new Exchanges();

    private @Nullable ScheduledFuture<?> looking;
    private boolean watching;

    ConnectionGuard(ConnectionRules rules) {
        this.rules = rules;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        Channel connection = context.channel();
        rules.strangers().add(connection, rules.countedAddress(connection));
        connection.attr(WELCOME).set(() -> rules.strangers().remove(connection));
        long pause = rules.headersWithin().toNanos() / LOOKS_PER_DEADLINE;
        looking = context.executor().scheduleWithFixedDelay(() -> look(context), pause, pause, TimeUnit.NANOSECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        rules.strangers().remove(context.channel());
        if (looking != null) {
            looking.cancel(false);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!watching) {
            watching = true;
            String server = context.pipeline().lastContext().name();
            context.pipeline().addBefore(server, null, exchanges);
            context.pipeline().addBefore(server, null, new UnreadableRequests());
        }
        exchanges.bytesCame();
        context.fireChannelRead(bytes);
    }

    private void look(ChannelHandlerContext context) {
        if (exchanges.isOverdue(System.nanoTime(), rules.headersWithin(), rules.idleWithin())) {
            context.close();
        }
    }
}
