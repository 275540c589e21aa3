package io.followthrough.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.local.workspace.Workspace;
import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class DevelopmentTokensTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_services_key_verifies_a_token() throws Exception {
        String token = new DevelopmentTokens().sign("acme", "cand-1", List.of("candidate", "coach"), HOUR);

        JwtClaims claims = consumer().processToClaims(token);

        assertThat(claims.getSubject()).isEqualTo("cand-1");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("cand-1");
        assertThat(claims.getStringClaimValue("tenant_id")).isEqualTo("acme");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("candidate", "coach");
    }

    @Test
    void a_token_lives_as_long_as_asked() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-05T14:00:00Z"), ZoneOffset.UTC);

        Map<String, Object> claims = new DevelopmentTokens(clock).claims("acme", "cand-1", List.of("candidate"), HOUR);

        assertThat(claims)
                .containsEntry("iat", Instant.parse("2026-11-05T14:00:00Z").getEpochSecond())
                .containsEntry("exp", Instant.parse("2026-11-05T15:00:00Z").getEpochSecond());
    }

    @Test
    void the_header_names_the_key() throws Exception {
        String token = new DevelopmentTokens().sign("acme", "cand-1", List.of("candidate"), HOUR);

        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(token);

        assertThat(signature.getKeyIdHeaderValue()).isEqualTo("development");
        assertThat(signature.getAlgorithmHeaderValue()).isEqualTo("RS256");
    }

    @Test
    void a_clock_in_the_past_issues_expired_tokens() {
        Clock lastYear = Clock.offset(Clock.systemUTC(), Duration.ofDays(-365));
        String token = new DevelopmentTokens(lastYear).sign("acme", "cand-1", List.of("candidate"), HOUR);

        assertThatThrownBy(() -> consumer().processToClaims(token)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void an_odd_token_carries_exactly_its_claims() throws Exception {
        String token = new DevelopmentTokens().sign(Map.of("sub", "cand-1"));

        JwtConsumer anything = new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setSkipDefaultAudienceValidation()
                .build();

        assertThat(anything.processToClaims(token).getClaimsMap()).containsOnlyKeys("sub");
    }

    private static JwtConsumer consumer() throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer("https://development.followthrough.invalid")
                .setExpectedAudience("followthrough")
                .setRequireExpirationTime()
                .setRequireSubject()
                .build();
    }

    private static PublicKey publicKey() throws Exception {
        String pem = Files.readString(
                Workspace.find().root().resolve("libs/platform/src/main/resources/development-public-key.pem"));
        String encoded = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
    }
}
