package io.followthrough.platform.tenancy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses a token, however well signed, that is of another kind than an access token's ({@code typ}, RFC 8725 3.11), that
 * names no well-formed tenant or no subject, that was issued in the future, or that is good for longer than a token may be:
 * whoever finds a lost one has it until it expires.
 */
@ApplicationScoped
class TokenCheck implements SecurityIdentityAugmentor {

    /** In lower case. Many an issuer says no more than that it is a token, or nothing at all; RFC 9068 has a type of its own. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/jwt", "application/at+jwt");

    private final Clock clock;
    private final Duration longestLife;
    private final Duration clockSkew;

    TokenCheck(
            Clock clock,
            @ConfigProperty(name = "followthrough.token.longest-life", defaultValue = "24h") Duration longestLife,
            @ConfigProperty(name = "quarkus.oidc.token.lifespan-grace") int clockSkewSeconds) {
        this.clock = clock;
        this.longestLife = longestLife;
        this.clockSkew = Duration.ofSeconds(clockSkewSeconds);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        if (!namesTenantAndSubject(identity)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token names no valid tenant"));
        }
        if (!isOfAccess((JsonWebToken) identity.getPrincipal())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token is no access token"));
        }
        if (!livesNowAndNotForLong((JsonWebToken) identity.getPrincipal())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the token's times are not valid"));
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean namesTenantAndSubject(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null
                && !token.getSubject().isBlank()
                && token.getClaim(CurrentCaller.TENANT_CLAIM) instanceof String tenant
                && TenantId.isValid(tenant);
    }

    /** The header is part of what is signed, and was read as JSON to verify that. */
    private static boolean isOfAccess(JsonWebToken token) {
        String raw = token.getRawToken();
        byte[] header = Base64.getUrlDecoder().decode(raw.substring(0, raw.indexOf('.')));
        Object type = new JsonObject(Buffer.buffer(header)).getValue("typ");
        return type == null || (type instanceof String name && TYPES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Without {@code iat} it counts from now. Seconds are compared: an absurd one is beyond what an Instant holds. */
    private boolean livesNowAndNotForLong(JsonWebToken token) {
        long latest = clock.instant().plus(clockSkew).getEpochSecond();
        long issued = token.getIssuedAtTime() == 0 ? latest : token.getIssuedAtTime();
        return issued <= latest && token.getExpirationTime() - issued <= longestLife.toSeconds();
    }
}
