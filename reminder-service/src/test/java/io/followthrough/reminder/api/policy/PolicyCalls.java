package io.followthrough.reminder.api.policy;

import static io.restassured.RestAssured.given;

import io.followthrough.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A tenant's admin at the policy. */
record PolicyCalls(String tenant) {

    Response read() {
        return as(Tokens.coach(tenant, "coach-1")).get("/v1/policy");
    }

    Response put(String ifMatch, String body) {
        return as(Tokens.admin(tenant)).header("If-Match", ifMatch).body(body).put("/v1/policy");
    }

    Response put(String body) {
        return put("*", body);
    }

    JsonPath history() {
        return as(Tokens.admin(tenant)).get("/v1/policy/history").jsonPath();
    }

    RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
