package io.followthrough.platform.idempotency;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Marks a request whose operation has begun and has not succeeded. */
final class UnansweredRequest {

    private static final String KEY = UnansweredRequest.class.getName();

    private UnansweredRequest() {}

    static void mark(RoutingContext context, KeyedRequest request) {
        context.put(KEY, request);
    }

    static void clear(RoutingContext context) {
        context.remove(KEY);
    }

    static Optional<KeyedRequest> in(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }
}
