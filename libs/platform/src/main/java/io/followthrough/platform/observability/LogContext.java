package io.followthrough.platform.observability;

import io.followthrough.platform.tenancy.Origin;
import org.jboss.logging.MDC;

/** Marks the log lines of a request or an event with what they belong to. Quarkus keeps them apart per request. */
public final class LogContext {

    private static final String TENANT = "tenant";
    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";

    private LogContext() {}

    /** Everything logged from here on, in this request's or message's context, names this origin. */
    public static void set(Origin origin) {
        MDC.put(TENANT, origin.tenant().value());
        MDC.put(CORRELATION, origin.correlationId());
        if (origin.causationId() != null) {
            MDC.put(CAUSATION, origin.causationId());
        }
    }
}
