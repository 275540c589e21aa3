package io.followthrough.platform.accept;

import io.followthrough.platform.web.EntityTags;
import io.followthrough.platform.web.RequestFilters;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Decides which answers the HTTP server compresses (gzip): those of more than 1 KiB, and those that are streamed, to
 * callers who accept it. All that the services answer is text. A strong entity tag is of one encoding only (RFC 9110,
 * 8.8.3), so it then says that it is of this one.
 */
@ApplicationScoped
class Compression {

    private static final int LEAST_BYTES = 1024;
    private static final String DEPENDS_ON = "Accept, Accept-Encoding";
    /** No Content, Not Modified. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    void register(@Observes Filters filters) {
        filters.register(Compression::prepare, RequestFilters.ACCEPT);
    }

    private static void prepare(RoutingContext context) {
        context.addHeadersEndHandler(end -> settle(context.request(), context.response()));
        context.next();
    }

    /** The server compresses what names no encoding; it takes {@code identity} away again, which says not to. */
    private static void settle(HttpServerRequest request, HttpServerResponse response) {
        MultiMap headers = response.headers();
        headers.add(HttpHeaders.VARY, DEPENDS_ON);
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        if (!hasBody(request, response)) {
            return;
        }
        if (isLong(headers) && AcceptedCodings.takeGzip(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING))) {
            String tag = headers.get(HttpHeaders.ETAG);
            if (tag != null) {
                headers.set(HttpHeaders.ETAG, EntityTags.ofCompressed(tag));
            }
        } else {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static boolean hasBody(HttpServerRequest request, HttpServerResponse response) {
        return request.version() != HttpVersion.HTTP_1_0
                && !request.method().equals(HttpMethod.HEAD)
                && !WITHOUT_BODY.contains(response.getStatusCode())
                && !"0".equals(response.headers().get(HttpHeaders.CONTENT_LENGTH));
    }

    /** What is streamed says no length. */
    private static boolean isLong(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || Long.parseLong(length) > LEAST_BYTES;
    }
}
