package io.followthrough.gateway;

import io.followthrough.connections.GuardedConnections;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Hands a request on to the service that has its path, as it came: only whom it is from, by which scheme and for which host
 * is added, in {@code X-Forwarded-*}. Nobody stands before the gateway, so what a caller wrote there is not believed.
 */
final class Forwarding implements ProxyInterceptor {

    /** Until there is a connection to the service, in milliseconds. */
    private static final long CONNECTED_WITHIN = Duration.ofSeconds(5).toMillis();
    /** Of both sides together, in milliseconds: longer than any answer takes to begin. */
    private static final long SILENT_WITHIN = Duration.ofMinutes(5).toMillis();

    private static final int REFUSED = 400;

    private final Routes routes;
    private final Map<String, URI> services;

    Forwarding(Routes routes, Map<String, URI> services) {
        this.routes = routes;
        this.services = Map.copyOf(services);
    }

    /** Whether some service has the request's path. */
    boolean knows(HttpServerRequest request) {
        return routes.serviceOf(request.path()).map(services::get).isPresent();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest caller = request.proxiedRequest();
        mark(request.headers(), caller);
        return context.client()
                .request(destination(caller))
                .compose(sent -> {
                    sent.authority(caller.authority());
                    Future<ProxyResponse> answer = request.send(sent);
                    // The service has a deadline for bodies; it begins with the headers, which would wait for the body.
                    if (isBodyExpected(caller) && !caller.isEnded()) {
                        sent.sendHead();
                    }
                    return answer;
                })
                .onSuccess(answer -> welcome(caller, answer.getStatusCode()))
                .recover(away -> Future.succeededFuture(Refusal.AWAY.answer(request)));
    }

    private RequestOptions destination(HttpServerRequest caller) {
        URI service = routes.serviceOf(caller.path()).map(services::get).orElseThrow();
        return new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setConnectTimeout(CONNECTED_WITHIN)
                .setIdleTimeout(SILENT_WITHIN);
    }

    private static void mark(MultiMap headers, HttpServerRequest caller) {
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        headers.set("X-Forwarded-Host", caller.authority().toString());
        // The gateway has given leave to send already.
        if (headers.contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            headers.remove(HttpHeaders.EXPECT);
        }
    }

    private static boolean isBodyExpected(HttpServerRequest caller) {
        String length = caller.getHeader(HttpHeaders.CONTENT_LENGTH);
        return caller.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /** The service has verified the token: its refusals of those that are not valid are 4xx. */
    private static void welcome(HttpServerRequest caller, int status) {
        if (status < REFUSED && caller.headers().contains(HttpHeaders.AUTHORIZATION)) {
            GuardedConnections.showedToken(caller.connection());
        }
    }
}
