package io.followthrough.platform.body;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * The rest of a body that nobody will read. It is taken in and dropped for a while, because a connection that is closed
 * under a caller who still sends shows him an error in place of the answer; what comes after that finds the connection
 * closed.
 */
public final class UnwantedBody {

    private static final long MOST = 2L * BodyLimit.MOST;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private UnwantedBody() {}

    /** Drops what still comes; closes the connection when that is too much or takes too long. */
    public static void forget(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(PATIENCE.toMillis(), id -> request.connection().close());
        long[] dropped = {0};
        request.exceptionHandler(broken -> context.vertx().cancelTimer(timer));
        request.endHandler(end -> context.vertx().cancelTimer(timer));
        request.handler(part -> {
            dropped[0] += part.length();
            if (dropped[0] > MOST) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
