package io.followthrough.platform.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The tokens that were verified lately, by their digest: a caller who comes again is known without a signature to check.
 * A token is believed for {@link DoorSettings#tokenRemembered} and never beyond its {@code exp}; that is also how long a
 * key that the issuer has taken back may be trusted at the most. The first token of a new key ends it before: the issuer
 * has changed its keys, and all are verified again by those it has now. That a token was valid once is known a while
 * longer, at the cost of its digest: its next verification is not held up by the failures of others.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final Duration KNOWN = Duration.ofMinutes(10);
    private static final String REQUEST = RoutingContext.class.getName();

    private record Verified(SecurityIdentity identity, Instant expiry) {}

    private final Cache<String, Verified> believed;
    private final Cache<String, Boolean> known;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    VerifiedTokens(DoorSettings settings) {
        this.believed = Caffeine.newBuilder()
                .maximumSize(settings.tokensRemembered())
                .expireAfterWrite(settings.tokenRemembered())
                .build();
        this.known = Caffeine.newBuilder()
                .maximumSize(settings.tokensKnown())
                .expireAfterWrite(KNOWN)
                .build();
    }

    Optional<SecurityIdentity> identityOf(BearerToken token, Instant now) {
        return Optional.ofNullable(believed.getIfPresent(token.digest()))
                .filter(verified -> now.isBefore(verified.expiry()))
                .map(Verified::identity);
    }

    /** Whether it has been valid lately, if only it still is. */
    boolean isKnown(BearerToken token) {
        return known.getIfPresent(token.digest()) != null;
    }

    void forget(BearerToken token) {
        known.invalidate(token.digest());
    }

    /** Keeps what was just verified. */
    void add(BearerToken token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            if (keys.add(keyOf(claims))) {
                believed.invalidateAll();
            }
            Instant expiry = Instant.ofEpochSecond(claims.getExpirationTime());
            believed.put(token.digest(), new Verified(withoutRequest(identity), expiry));
            known.put(token.digest(), true);
        }
    }

    /** The {@code kid} of the header, empty when it names no key; the signature has been checked. */
    private static String keyOf(JsonWebToken claims) {
        String token = claims.getRawToken();
        String header = new String(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), UTF_8);
        return new JsonObject(header).getString("kid", "");
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
