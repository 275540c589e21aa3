package io.followthrough.interview.api.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The rounds of all opportunities that a caller may read. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ListingInterviewsTest {

    private final HiringScene scene = new HiringScene("rounds");

    @Test
    void rounds_are_listed_by_candidate_and_opportunity_for_whoever_may_read_them() {
        String first = scene.open();
        String second = scene.open();
        String one = id(scene.schedule(first, "2030-01-09T10:00:00Z"));
        String two = id(scene.schedule(second, "2030-01-08T10:00:00Z"));
        String three = id(scene.schedule(first, "2030-01-07T10:00:00Z"));

        scene.get("/v1/interviews")
                .body("items.id", contains(one, two, three))
                .body("items[0].interviewers", hasSize(2));
        scene.get("/v1/interviews?opportunityId=" + id(first)).body("items.id", contains(one, three));
        scene.get("/v1/interviews?candidateId=cand-1&limit=2")
                .body("items.id", contains(one, two))
                .body("nextCursor", notNullValue());
        scene.request().get("/v1/interviews?candidateId=cand-2").then().statusCode(404);
        scene.request()
                .get("/v1/interviews?opportunityId=00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        as(Tokens.service(scene.tenant())).body("items.id", contains(one, two, three));
        as(Tokens.candidate(scene.tenant(), "cand-2")).body("items", empty());
        as(Tokens.coach(scene.tenant(), "coach-1")).body("items", empty());
        RestAssured.given()
                .auth()
                .oauth2(Tokens.admin(scene.tenant()))
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"scopes\": [\"PLAN\"]}")
                .put("/v1/candidates/cand-1/coaches/coach-1")
                .then()
                .statusCode(201);
        as(Tokens.coach(scene.tenant(), "coach-1")).body("items.id", contains(one, two, three));
    }

    private static ValidatableResponse as(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/v1/interviews")
                .then()
                .statusCode(200);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
