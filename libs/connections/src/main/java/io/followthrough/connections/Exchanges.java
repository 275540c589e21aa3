package io.followthrough.connections;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;

/**
 * Watches a connection behind its HTTP decoder: whether headers are awaited, whether a body still comes, how many
 * requests await their answer. Times are nanoseconds of a monotonic clock.
 */
final class Exchanges extends ChannelDuplexHandler {

    private static final long NONE = 0;

    private long headersSince = NONE;
    private long quietSince = System.nanoTime();
    private boolean anyYet;
    private boolean bodyComing;
    private int unanswered;

    /** Bytes have come that the decoder has not seen yet. */
    void bytesCame() {
        if (!bodyComing && headersSince == NONE) {
            headersSince = System.nanoTime();
        }
    }

    /** Whether headers have been awaited for too long, or nothing has happened at all. */
    boolean isOverdue(long now, Duration headersWithin, Duration idleWithin) {
        if (headersSince != NONE) {
            return now - headersSince > headersWithin.toNanos();
        }
        boolean idle = unanswered == 0 && !bodyComing;
        return idle && now - quietSince > (anyYet ? idleWithin : headersWithin).toNanos();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            headersSince = NONE;
            anyYet = true;
            bodyComing = true;
            unanswered++;
        }
        if (message instanceof LastHttpContent) {
            bodyComing = false;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof LastHttpContent && !isInformational(message)) {
            unanswered--;
            quietSince = System.nanoTime();
        }
        context.write(message, written);
    }

    /** As 100 Continue is: the answer is still to come. */
    private static boolean isInformational(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
