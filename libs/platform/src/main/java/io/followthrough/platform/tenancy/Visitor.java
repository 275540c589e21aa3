package io.followthrough.platform.tenancy;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who a request that has passed the door comes from, for filters that stand before there is a request scope to ask.
 *
 * @param subject the token's {@code sub}
 * @param roles the token's {@code groups}
 */
public record Visitor(TenantId tenant, String subject, Set<String> roles) {

    private static final String KEY = Visitor.class.getName();

    /** Empty when the request shows no token. Several filters ask; the token is read for the first of them. */
    public static Optional<Visitor> of(RoutingContext request) {
        Visitor known = request.get(KEY);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Visitor> visitor = read(request);
        visitor.ifPresent(found -> request.put(KEY, found));
        return visitor;
    }

    private static Optional<Visitor> read(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            return Optional.of(new Visitor(
                    new TenantId(token.<String>getClaim(CurrentCaller.TENANT_CLAIM)),
                    token.getSubject(),
                    user.getSecurityIdentity().getRoles()));
        }
        return Optional.empty();
    }
}
