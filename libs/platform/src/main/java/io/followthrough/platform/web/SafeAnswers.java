package io.followthrough.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Every answer is what its type says it is, and is personal: nobody keeps it on its way unless its operation allows that.
 */
@ApplicationScoped
class SafeAnswers {

    /** By which an operation says which of its forms it gives rather; it is nobody else's business. */
    private static final String PREFERENCE = ";qs=";

    private static final String JSON = "json";
    /** Said of every JSON, however it was written: clients of all ages take what does not say so for something else. */
    private static final String CHARSET = ";charset=UTF-8";

    void register(@Observes Filters filters) {
        filters.register(SafeAnswers::mark, RequestFilters.CORRELATION);
    }

    private static void mark(RoutingContext request) {
        request.addHeadersEndHandler(end -> {
            MultiMap headers = request.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            String type = headers.get(HttpHeaders.CONTENT_TYPE);
            if (type != null) {
                headers.set(HttpHeaders.CONTENT_TYPE, settled(type));
            }
        });
        request.next();
    }

    private static String settled(String type) {
        String plain = type.contains(PREFERENCE) ? type.substring(0, type.indexOf(PREFERENCE)) : type;
        return plain.endsWith(JSON) ? plain + CHARSET : plain;
    }
}
