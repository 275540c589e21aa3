package io.followthrough.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the gateway itself refuses, in the form that the services' refusals have: a problem of {@code docs/problems}. */
enum Refusal {
    INVALID(400, "invalid-request", "The request is not valid", "The request is no HTTP that can be read."),
    NOWHERE(404, "not-found", "There is no such resource", "No service has this path."),
    LONG_LINE(
            414, "uri-too-long", "The request's address is too long", "The request's first line may have 4096 bytes."),
    LONG_HEADERS(
            431, "headers-too-large", "The request's headers are too large", "The request's headers may have 20 KiB."),
    AWAY(503, "unavailable", "The service cannot do this right now", "The service that has this path does not answer.");

    private static final String TYPE_PREFIX = "https://followthrough.io/problems/";
    private static final String SOON_SECONDS = "1";

    private final int status;
    private final String name;
    private final String title;
    private final String detail;

    Refusal(int status, String name, String title, String detail) {
        this.status = status;
        this.name = name;
        this.title = title;
        this.detail = detail;
    }

    /** Ends the request. */
    Future<Void> answer(HttpServerRequest request) {
        headers().forEach(request.response()::putHeader);
        return request.response().setStatusCode(status).end(body(request));
    }

    /** Stands in for what the service would have answered. */
    ProxyResponse answer(ProxyRequest request) {
        Buffer body = body(request.proxiedRequest());
        ProxyResponse answer = request.release().response().setStatusCode(status);
        headers().forEach(answer::putHeader);
        return answer.setBody(Body.body(body));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/problem+json;charset=UTF-8");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Link", "</problems/" + name + ">; rel=\"help\"");
        if (this == AWAY) {
            headers.put("Retry-After", SOON_SECONDS);
        }
        return headers;
    }

    private Buffer body(HttpServerRequest request) {
        JsonObject problem = new JsonObject()
                .put("type", TYPE_PREFIX + name)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (this == NOWHERE || this == AWAY) {
            problem.put("instance", request.path());
        }
        return problem.toBuffer();
    }
}
