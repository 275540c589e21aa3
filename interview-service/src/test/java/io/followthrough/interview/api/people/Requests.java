package io.followthrough.interview.api.people;

import static io.restassured.RestAssured.given;

import io.followthrough.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests of one tenant's callers. */
record Requests(String tenant) {

    RequestSpecification asCandidate(String candidate) {
        return with(Tokens.candidate(tenant, candidate));
    }

    RequestSpecification asService() {
        return with(Tokens.service(tenant));
    }

    RequestSpecification asAdmin() {
        return with(Tokens.admin(tenant));
    }

    RequestSpecification asCoach(String coach) {
        return with(Tokens.coach(tenant, coach));
    }

    String openOpportunity(String candidate) {
        return asService()
                .body("""
                        {"candidateId": "%s", "employer": "Northwind", "role": "Data engineer"}""".formatted(candidate))
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
