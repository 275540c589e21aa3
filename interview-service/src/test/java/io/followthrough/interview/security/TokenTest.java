package io.followthrough.interview.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.ForgedTokens;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which tokens are believed: one that is good in all respects, and none that lacks one. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TokenTest {

    private static final String TENANT = "tokens";
    private static final String SUBJECT = "cand-1";
    private static final String LONGEST_TENANT = "t".repeat(63);
    private static final long AN_HOUR = 3600;

    @Inject
    @ConfigProperty(name = "development.public-key")
    String publicKey;

    @Test
    void a_good_token_is_believed() {
        accepted(Tokens.withClaims(claims(same -> {})));
        accepted(Tokens.withClaims(claims(claims -> claims.put("tenant_id", LONGEST_TENANT))));
        accepted(Tokens.withClaims(claims(claims -> claims.put("aud", List.of("someone-else", "followthrough")))));
    }

    @TestFactory
    Stream<DynamicTest> a_token_with_an_odd_claim_is_refused() {
        long now = Instant.now().getEpochSecond();
        Map<String, Consumer<Map<String, Object>>> oddities = new LinkedHashMap<>();
        oddities.put("no tenant", claims -> claims.remove("tenant_id"));
        oddities.put("an empty tenant", claims -> claims.put("tenant_id", ""));
        oddities.put("a tenant in upper case", claims -> claims.put("tenant_id", "Tokens"));
        oddities.put("a tenant of 64 characters", claims -> claims.put("tenant_id", LONGEST_TENANT + "t"));
        oddities.put("a tenant with a line after it", claims -> claims.put("tenant_id", "tokens\n"));
        oddities.put("a tenant that is a number", claims -> claims.put("tenant_id", 42));
        oddities.put("a tenant that is a truth", claims -> claims.put("tenant_id", true));
        oddities.put("two tenants", claims -> claims.put("tenant_id", List.of(TENANT, "other")));
        oddities.put("a tenant within an object", claims -> claims.put("tenant_id", Map.of("id", TENANT)));
        oddities.put("no subject", claims -> claims.remove("sub"));
        oddities.put("an empty subject", claims -> claims.put("sub", ""));
        oddities.put("a blank subject", claims -> claims.put("sub", " "));
        oddities.put("an end an hour ago", claims -> claims.put("exp", now - AN_HOUR));
        oddities.put("no end", claims -> claims.remove("exp"));
        oddities.put("a beginning in an hour", claims -> claims.put("nbf", now + AN_HOUR));
        oddities.put("an end in two days", claims -> claims.put("exp", now + 48 * AN_HOUR));
        oddities.put("an end at the end of time", claims -> claims.put("exp", 1_000_000_000_000_000_000L));
        oddities.put("an end in two days, counted from no beginning", claims -> {
            claims.remove("iat");
            claims.put("exp", now + 48 * AN_HOUR);
        });
        oddities.put("an issue in an hour", claims -> claims.put("iat", now + AN_HOUR));
        oddities.put("a sandbox of nobody", claims -> claims.put("tenant_id", "-sandbox"));
        oddities.put("another audience", claims -> claims.put("aud", "someone-else"));
        oddities.put("no audience", claims -> claims.remove("aud"));
        oddities.put("another issuer", claims -> claims.put("iss", "https://elsewhere.invalid"));
        oddities.put("no issuer", claims -> claims.remove("iss"));
        return oddities.entrySet().stream()
                .map(oddity -> DynamicTest.dynamicTest(
                        oddity.getKey(), () -> refused(Tokens.withClaims(claims(oddity.getValue())))));
    }

    @Test
    void a_token_may_say_that_it_is_an_access_token_or_nothing() {
        for (String type : new String[] {null, "jwt", "at+jwt", "application/at+JWT"}) {
            accepted(Tokens.ofType(type, claims(same -> {})));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_token_of_another_kind_is_refused() {
        return Stream.of("logout+jwt", "dpop+jwt", "secevent+jwt", "ID", "", 7, List.of("JWT"))
                .map(type ->
                        DynamicTest.dynamicTest("typ " + type, () -> refused(Tokens.ofType(type, claims(same -> {})))));
    }

    @TestFactory
    Stream<DynamicTest> a_forged_token_is_refused() {
        Map<String, Object> claims = claims(same -> {});
        Map<String, Object> others = claims(changed -> changed.put("tenant_id", "other"));
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + publicKey.replaceAll("(.{64})", "$1\n").strip() + "\n-----END PUBLIC KEY-----\n";
        Map<String, String> forgeries = new LinkedHashMap<>();
        forgeries.put("signed by another key", ForgedTokens.signedByAnotherKey(claims));
        forgeries.put("not signed", ForgedTokens.unsigned(claims));
        forgeries.put(
                "signed with the public key's file",
                ForgedTokens.signedWithSecret(pem.getBytes(StandardCharsets.US_ASCII), claims));
        forgeries.put(
                "signed with the public key's text",
                ForgedTokens.signedWithSecret(publicKey.getBytes(StandardCharsets.US_ASCII), claims));
        forgeries.put(
                "signed with the public key's bytes",
                ForgedTokens.signedWithSecret(Base64.getDecoder().decode(publicKey), claims));
        forgeries.put(
                "another tenant put into a good token",
                ForgedTokens.withSwappedClaims(Tokens.withClaims(claims), others));
        forgeries.put("no token at all", "nonsense");
        return forgeries.entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.getKey(), () -> refused(forgery.getValue())));
    }

    @Test
    void a_token_in_the_address_is_no_token() {
        given().queryParam("access_token", Tokens.withClaims(claims(same -> {})))
                .get("/v1/opportunities/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(401);
    }

    @Test
    void the_tenant_comes_from_the_token_only() {
        String id = open(Tokens.candidate(TENANT, SUBJECT)).extract().path("id");

        Stream.of("X-Tenant-Id", "tenant_id", "X-Tenant")
                .forEach(header -> given().auth()
                        .oauth2(Tokens.admin("other"))
                        .header(header, TENANT)
                        .get("/v1/opportunities/" + id)
                        .then()
                        .statusCode(404));
    }

    private static Map<String, Object> claims(Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = new LinkedHashMap<>(Tokens.claims(TENANT, SUBJECT, "candidate"));
        change.accept(claims);
        return claims;
    }

    private static void accepted(String token) {
        open(token).statusCode(201).header("WWW-Authenticate", equalTo(null));
    }

    private static void refused(String token) {
        open(token)
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("status", equalTo(401))
                .body("type", equalTo("https://followthrough.io/problems/unauthenticated"))
                .body("instance", equalTo("/v1/opportunities"));
    }

    private static ValidatableResponse open(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"candidateId\": \"cand-1\", \"employer\": \"Northwind\", \"role\": \"Data engineer\"}")
                .post("/v1/opportunities")
                .then();
    }
}
