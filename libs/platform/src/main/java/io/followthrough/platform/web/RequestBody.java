package io.followthrough.platform.web;

import io.followthrough.platform.problem.EarlyRefusal;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads a request's body before anything else looks at it, as far as it may be long: 1 MiB unless its method has a
 * {@link BodyLimit}. A body that announces more is refused at once, one that does not say is refused at the byte that is
 * too many.
 */
@ApplicationScoped
public class RequestBody {

    /** How much of a refused body is read and forgotten, so that the caller gets to see the answer. */
    private static final long PATIENCE = 2L * BodyLimit.MOST;

    private static final String KEY = RequestBody.class.getName();

    private final BodyLimits limits;
    private final EarlyRefusal refusal;

    RequestBody(BodyLimits limits, EarlyRefusal refusal) {
        this.limits = limits;
        this.refusal = refusal;
    }

    /** The bytes that the request came with. */
    public static byte[] of(RoutingContext request) {
        Buffer body = request.get(KEY);
        return body == null ? new byte[0] : body.getBytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, RequestFilters.BODY);
    }

    @ServerRequestFilter(preMatching = true)
    void handOn(ContainerRequestContext context, RoutingContext request) {
        context.setEntityStream(new ByteArrayInputStream(of(request)));
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (hasNoBody(request)) {
            context.next();
            return;
        }
        int limit = limits.of(context.normalizedPath());
        if (announced(request) > limit) {
            forgetRest(request);
            refuse(context, limit);
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        collect(context, limit);
    }

    private void collect(RoutingContext context, int limit) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() + part.length() > limit) {
                forgetRest(request);
                refuse(context, limit);
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> {
            context.put(KEY, body);
            context.next();
        });
        request.resume();
    }

    private static void forgetRest(HttpServerRequest request) {
        long[] forgotten = {0};
        request.endHandler(end -> {});
        request.handler(part -> {
            forgotten[0] += part.length();
            if (forgotten[0] > PATIENCE) {
                request.connection().close();
            }
        });
        request.resume();
    }

    private void refuse(RoutingContext context, int limit) {
        refusal.answer(
                context,
                ProblemException.of(ProblemKind.TOO_LARGE, "The body may have " + limit + " bytes here, no more."));
    }

    private static boolean hasNoBody(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
