package io.followthrough.platform.sample;

import static io.restassured.RestAssured.given;

import io.followthrough.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.CompletableFuture;

/** Requests to the sample service. */
public final class Calls {

    public static final String PROBLEM = "application/problem+json";

    private Calls() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asCandidate(String tenant) {
        return as(Tokens.candidate(tenant, "cand-1"));
    }

    public static Response create(String tenant, String name) {
        return asCandidate(tenant).body(named(name)).post("/v1/samples");
    }

    /** Begins to create one and does not wait for the answer. */
    public static CompletableFuture<Response> beginCreating(String tenant, String name) {
        return CompletableFuture.supplyAsync(() -> create(tenant, name));
    }

    public static String named(String name) {
        return "{\"name\": \"" + name + "\"}";
    }
}
