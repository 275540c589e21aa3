package io.followthrough.interview.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With an issuer, as in production: a token is believed when the key that it names ({@code kid}) has signed it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@QuarkusTestResource(value = Issuer.class, restrictToAnnotatedClass = true)
class TokensOfAnIssuerTest {

    @Inject
    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    String issuer;

    @Test
    void each_of_the_issuers_keys_counts_for_the_tokens_that_name_it() {
        assertThat(status(Issuer.FIRST, "first")).isEqualTo(200);
        assertThat(status(Issuer.SECOND, "second")).isEqualTo(200);
    }

    @Test
    void another_key_than_the_named_one_is_refused_and_so_is_a_foreign_one() {
        assertThat(status(Issuer.SECOND, "first")).isEqualTo(401);
        assertThat(status(Issuer.FOREIGN, "first")).isEqualTo(401);
        assertThat(status(Issuer.FOREIGN, "foreign")).isEqualTo(401);
        assertThat(status(Issuer.FOREIGN, null)).isEqualTo(401);
    }

    @Test
    void who_was_verified_by_a_key_taken_back_is_forgotten_with_the_first_token_of_its_successor() {
        assertThat(status(Issuer.FIRST, "first")).isEqualTo(200);
        Issuer.publish(Issuer.SECOND, Issuer.THIRD);
        try {
            assertThat(status(Issuer.THIRD, "third")).isEqualTo(200);

            assertThat(status(Issuer.FIRST, "first")).isEqualTo(401);
            assertThat(status(Issuer.SECOND, "second")).isEqualTo(200);
        } finally {
            Issuer.publish(Issuer.FIRST, Issuer.SECOND);
        }
    }

    private int status(RsaJsonWebKey key, @Nullable String kid) {
        Map<String, Object> claims = new LinkedHashMap<>(Tokens.claims("issued", "cand-1", "candidate"));
        claims.put("iss", issuer);
        return given().auth()
                .oauth2(Issuer.token(key, kid, claims))
                .get("/v1/opportunities?candidateId=cand-1")
                .statusCode();
    }
}
