package io.followthrough.platform.tenancy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Caller} from the request's verified token and headers. */
@RequestScoped
public class CurrentCaller {

    static final String TENANT_CLAIM = "tenant_id";

    private static final Pattern TRACEPARENT_FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @Inject
    SecurityIdentity identity;

    @Inject
    JsonWebToken token;

    @Inject
    RoutingContext request;

    private @Nullable Caller caller;

    /** Whether the request came with a valid token, which the door has verified: asking the identity would block. */
    public boolean isKnown() {
        return Visitor.of(request).isPresent();
    }

    /** The caller of this request; {@link TokenCheck} has made sure that the token names a tenant. */
    public Caller get() {
        if (caller == null) {
            TenantId tenant = new TenantId(token.<String>getClaim(TENANT_CLAIM));
            Origin origin = new Origin(tenant, CorrelationId.of(request), null, traceparent());
            caller = new Caller(tenant, token.getSubject(), identity.getRoles(), origin);
        }
        return caller;
    }

    /** The span that serves this request; what the caller sent when traces are off. */
    private @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        String given = request.request().getHeader("traceparent");
        return given != null && TRACEPARENT_FORM.matcher(given).matches() ? given : null;
    }
}
