package io.followthrough.gateway;

import io.followthrough.connections.ConnectionRules;
import io.followthrough.connections.GuardedConnections;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one address: Swagger UI, and behind it the services. Connections have the deadlines that those of a service have, and
 * bodies pass as they come, so that the service's own limits hold for them.
 */
public final class Gateway implements AutoCloseable {

    /** What a request's first line and headers may have, in bytes: as of a service. */
    private static final int LONGEST_LINE = 4_096;

    private static final int LONGEST_HEADERS = 20 * 1024;

    /** Connections to one service: as many as callers who wait there for something, and those who are served. */
    private static final int CONNECTIONS = 1_024;

    private static final int EVENT_LOOPS = 2;
    private static final long PATIENCE_SECONDS = 20;

    /** How long a body that nobody reads may go on after its answer, in milliseconds: as at a service. */
    private static final long REST_OF_A_BODY = Duration.ofSeconds(5).toMillis();

    private final Vertx vertx;
    private final SwaggerUi swaggerUi = new SwaggerUi();
    private final Forwarding forwarding;
    private final HttpProxy proxy;

    private Gateway(Vertx vertx, Map<String, URI> services) {
        this.vertx = vertx;
        this.forwarding = new Forwarding(Routes.described(), services);
        this.proxy = HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false),
                        vertx.createHttpClient(
                                new HttpClientOptions().setKeepAlive(true),
                                new PoolOptions().setHttp1MaxSize(CONNECTIONS)))
                .addInterceptor(forwarding);
    }

    /**
     * Listens, and returns when it does.
     *
     * @param services the base address of each service, by its name: {@code interview-service}
     * @throws IllegalStateException when it cannot listen
     */
    public static Gateway start(String host, int port, Map<String, URI> services) {
        GuardedConnections.follow(ConnectionRules.usual());
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(EVENT_LOOPS)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        Gateway gateway = new Gateway(vertx, services);
        await(vertx.createHttpServer(options(host, port))
                .requestHandler(gateway::handle)
                .invalidRequestHandler(Gateway::refuse)
                .listen());
        return gateway;
    }

    private static HttpServerOptions options(String host, int port) {
        return new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setHandle100ContinueAutomatically(true)
                .setHttp2ClearTextEnabled(false);
    }

    private void handle(HttpServerRequest request) {
        request.response().endHandler(answered -> closeUnlessEnded(request));
        if (request.authority() == null || request.path() == null) {
            Refusal.INVALID.answer(request);
        } else if (!swaggerUi.answers(request)) {
            if (forwarding.knows(request)) {
                proxy.handle(request);
            } else {
                Refusal.NOWHERE.answer(request);
            }
        }
    }

    /** What still comes of a body is dropped for a while, so that the caller sees the answer. */
    private void closeUnlessEnded(HttpServerRequest request) {
        if (!request.isEnded()) {
            vertx.setTimer(REST_OF_A_BODY, id -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    /** What could not be read as HTTP; nothing after it on the connection can. */
    private static void refuse(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        Refusal refusal = cause instanceof TooLongHttpLineException
                ? Refusal.LONG_LINE
                : cause instanceof TooLongHttpHeaderException ? Refusal.LONG_HEADERS : Refusal.INVALID;
        refusal.answer(request).onComplete(answered -> request.connection().close());
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static void await(Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the gateway does not listen: " + e.getMessage(), e);
        }
    }
}
