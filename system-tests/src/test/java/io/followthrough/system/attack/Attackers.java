package io.followthrough.system.attack;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections from one address to one service, none of which ever ends what it begins. */
final class Attackers implements AutoCloseable {

    private static final Duration DRIP = Duration.ofSeconds(1);
    private static final int MIB = 1 << 20;

    private final Vertx vertx = Vertx.vertx();
    private final NetClient client;
    private final URI target;
    private final String forwardedFor;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    /** @param forwardedFor what a proxy would add to a request's headers, or nothing */
    Attackers(URI target, String localAddress, String forwardedFor) {
        this.target = target;
        this.forwardedFor = forwardedFor;
        this.client = vertx.createNetClient(new NetClientOptions().setLocalAddress(localAddress));
    }

    /** Say nothing. */
    void idle(int connections) {
        each(connections, socket -> {});
    }

    /** Announce a small body, and send a byte of it. */
    void halfSend(int connections) {
        each(connections, socket -> socket.write(post("/v1/opportunities", 100) + "{"));
    }

    /** Announce the longest body there may be, and send nearly all of it. */
    void fill(int connections) {
        Buffer mebibyte = Buffer.buffer(new byte[MIB]);
        each(connections, socket -> {
            Future<Void> sent = socket.write(post("/v1/imports/interviews", 16 * MIB));
            for (int part = 0; part < 15; part++) {
                sent = sent.compose(ignored -> socket.write(mebibyte));
            }
        });
    }

    /** Send a byte of the headers each second. */
    void drip(int connections) {
        each(connections, socket -> {
            socket.write("GET /v1/opportunities HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            long timer = vertx.setPeriodic(DRIP.toMillis(), id -> socket.write("x"));
            socket.closeHandler(closed -> {
                vertx.cancelTimer(timer);
                open.decrementAndGet();
            });
        });
    }

    /** Whether more than so many have come and are not all gone, until a moment. */
    boolean hold(int many, Instant until) {
        return Instant.now().isBefore(until) && (opened.get() <= many || open.get() > 0);
    }

    /** Those that the service has not closed. */
    int open() {
        return open.get();
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private interface Act {
        void on(NetSocket socket);
    }

    private void each(int connections, Act act) {
        for (int connection = 0; connection < connections; connection++) {
            client.connect(target.getPort(), target.getHost()).onSuccess(socket -> {
                opened.incrementAndGet();
                open.incrementAndGet();
                socket.exceptionHandler(reset -> {});
                socket.closeHandler(closed -> open.decrementAndGet());
                socket.handler(ignored -> {});
                act.on(socket);
            });
        }
    }

    private String post(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + forwardedFor
                + "Content-Length: " + length + "\r\n\r\n";
    }
}
