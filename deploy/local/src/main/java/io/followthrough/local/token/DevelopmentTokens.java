package io.followthrough.local.token;

import io.followthrough.local.Resources;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens signed by the development key, which lies in the repository for everybody to read. Services accept it
 * in the profiles {@code dev} and {@code test} only.
 */
public final class DevelopmentTokens {

    /** The claim {@code iss}. */
    public static final String ISSUER = "https://development.followthrough.invalid";

    /** The claim {@code aud}. */
    public static final String AUDIENCE = "followthrough";

    private static final String KEY_ID = "development";

    private final PrivateKey key;
    private final Clock clock;

    /** Tokens issued by the system's clock. */
    public DevelopmentTokens() {
        this(Clock.systemUTC());
    }

    /** Tokens issued by a clock of the caller's: one that stands in the past issues expired ones. */
    public DevelopmentTokens(Clock clock) {
        this.key = privateKey();
        this.clock = clock;
    }

    /** A token for one subject of one tenant, valid from now for {@code timeToLive}. */
    public String sign(String tenant, String subject, Collection<String> groups, Duration timeToLive) {
        return sign(claims(tenant, subject, groups, timeToLive));
    }

    /** A token for one subject in one group, valid for an hour. */
    public String sign(String tenant, String subject, String group) {
        return sign(tenant, subject, Set.of(group), Duration.ofHours(1));
    }

    /** A token with exactly these claims, sensible or not. */
    public String sign(Map<String, Object> claims) {
        return sign("JWT", claims);
    }

    /**
     * A token with exactly these claims.
     *
     * @param type the header {@code typ}; none if null
     */
    public String sign(@Nullable Object type, Map<String, Object> claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(KEY_ID);
        if (type != null) {
            signature.getHeaders().setObjectHeaderValue("typ", type);
        }
        signature.setKey(key);
        signature.setPayload(JsonUtil.toJson(claims));
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the development key does not sign", e);
        }
    }

    /** The claims of a sensible token, to be changed into those of an odd one. */
    public Map<String, Object> claims(String tenant, String subject, Collection<String> groups, Duration timeToLive) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", subject);
        claims.put("upn", subject);
        claims.put("tenant_id", tenant);
        claims.put("groups", List.copyOf(groups));
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(timeToLive).getEpochSecond());
        return claims;
    }

    private static PrivateKey privateKey() {
        String encoded = Resources.text(DevelopmentTokens.class, "development-private-key.pem")
                .replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the development key is unreadable", e);
        }
    }
}
