package io.followthrough.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.json.JsonUtil;

/** Tokens with sensible claims that nobody may believe, signed as a forger would. */
public final class ForgedTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final PrivateKey FOREIGN_KEY = foreignKey();

    private ForgedTokens() {}

    /** Signed by an RSA key that is not the issuer's. */
    public static String signedByAnotherKey(Map<String, Object> claims) {
        String content = content("RS256", claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(FOREIGN_KEY);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing", e);
        }
    }

    /** The algorithm {@code none}, without a signature. */
    public static String unsigned(Map<String, Object> claims) {
        return content("none", claims) + ".";
    }

    /** HS256 with a secret that is no secret, such as the public key in one of its forms. */
    public static String signedWithSecret(byte[] secret, Map<String, Object> claims) {
        String content = content("HS256", claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is missing", e);
        }
    }

    /** The header and signature of a good token around other claims. */
    public static String withSwappedClaims(String goodToken, Map<String, Object> claims) {
        String[] parts = goodToken.split("\\.", -1);
        return parts[0] + "." + encoded(JsonUtil.toJson(claims)) + "." + parts[2];
    }

    private static String content(String algorithm, Map<String, Object> claims) {
        String header = JsonUtil.toJson(Map.of("alg", algorithm, "typ", "JWT", "kid", "development"));
        return encoded(header) + "." + encoded(JsonUtil.toJson(claims));
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static PrivateKey foreignKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing", e);
        }
    }
}
