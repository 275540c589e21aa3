package io.followthrough.platform.tenancy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses a token, however well signed, that names no well-formed tenant or no subject, that was issued in the future, or
 * that is good for longer than a token may be: whoever finds a lost one has it until it expires.
 */
@ApplicationScoped
class TokenCheck implements SecurityIdentityAugmentor {

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

    /** Without {@code iat} it counts from now. Seconds are compared: an absurd one is beyond what an Instant holds. */
    private boolean livesNowAndNotForLong(JsonWebToken token) {
        long latest = clock.instant().plus(clockSkew).getEpochSecond();
        long issued = token.getIssuedAtTime() == 0 ? latest : token.getIssuedAtTime();
        return issued <= latest && token.getExpirationTime() - issued <= longestLife.toSeconds();
    }
}
