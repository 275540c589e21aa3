package io.followthrough.platform.tenancy;

import io.followthrough.platform.Ids;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** The id that ties together everything that one request sets off: the caller's own, or a new one. */
public final class CorrelationId {

    /** The header that it comes with and is answered in. */
    public static final String HEADER = "X-Correlation-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String KEY = CorrelationId.class.getName();

    private CorrelationId() {}

    /** The request's id, the same however often it is asked for. */
    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        String given = request.request().getHeader(HEADER);
        String id = given != null && FORM.matcher(given).matches()
                ? given
                : Ids.next().toString();
        request.put(KEY, id);
        return id;
    }
}
