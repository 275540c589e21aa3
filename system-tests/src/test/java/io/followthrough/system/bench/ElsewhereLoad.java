package io.followthrough.system.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Requests at a rate to a server that does nothing but refuse them: what sending them and reading the answers takes of the
 * processors that the generator shares with the service.
 */
final class ElsewhereLoad implements AutoCloseable {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Vertx vertx = Vertx.vertx();
    private final OpenLoad load;

    ElsewhereLoad() {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request ->
                        request.response().setStatusCode(TOO_MANY_REQUESTS).end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        load = new OpenLoad(URI.create("http://127.0.0.1:" + server.actualPort()));
    }

    CompletableFuture<OpenLoad.Answers> begin(int perSecond, Duration time, Supplier<Load.Call> calls) {
        return load.begin(perSecond, time, calls);
    }

    @Override
    public void close() {
        load.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
