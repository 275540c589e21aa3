package io.followthrough.platform.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The tokens that were verified lately, by their digest: a caller who comes again is known without a signature to check.
 * A token is believed for {@link DoorSettings#tokenRemembered} and never beyond its {@code exp}; that is also how long a
 * key that the issuer has taken back may still be trusted. That it was valid once is known a while longer: its next
 * verification is not held up by the failures of others.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final String REQUEST = RoutingContext.class.getName();

    private static final Duration KNOWN = Duration.ofMinutes(10);

    private record Verified(SecurityIdentity identity, Instant until) {}

    private final Cache<String, Verified> verified;
    private final Duration remembered;

    VerifiedTokens(DoorSettings settings) {
        this.remembered = settings.tokenRemembered();
        this.verified = Caffeine.newBuilder()
                .maximumSize(settings.tokensRemembered())
                .expireAfterWrite(KNOWN)
                .build();
    }

    Optional<SecurityIdentity> identityOf(BearerToken token, Instant now) {
        Verified known = verified.getIfPresent(token.digest());
        return known == null || !now.isBefore(known.until()) ? Optional.empty() : Optional.of(known.identity());
    }

    /** Whether it has been valid lately, if only it still is. */
    boolean isKnown(BearerToken token) {
        return verified.getIfPresent(token.digest()) != null;
    }

    void forget(BearerToken token) {
        verified.invalidate(token.digest());
    }

    /** Keeps what was just verified. */
    void add(BearerToken token, SecurityIdentity identity, Instant now) {
        Instant until = now.plus(remembered);
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            Instant expiry = Instant.ofEpochSecond(claims.getExpirationTime());
            verified.put(
                    token.digest(), new Verified(withoutRequest(identity), expiry.isBefore(until) ? expiry : until));
        }
    }

    /** The request that a token was verified for is no part of who its holder is, and would be kept alive. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.remove(REQUEST);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttributes(attributes)
                .build();
    }
}
