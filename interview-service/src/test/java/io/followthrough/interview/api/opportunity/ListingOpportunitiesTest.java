package io.followthrough.interview.api.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose opportunities a list holds, and how it is cut. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ListingOpportunitiesTest {

    private final HiringScene scene = new HiringScene("listing");

    @Test
    void lists_are_filtered_and_paged() {
        Set<String> open = new HashSet<>();
        for (int count = 0; count < 5; count++) {
            open.add(id(scene.open()));
        }
        String closed = scene.open();
        scene.put(closed + "/outcome", "{\"outcome\": \"NO_RESPONSE\"}");

        scene.get("/v1/opportunities?status=CLOSED").body("items.id", contains(id(closed)));
        String cursor = scene.get("/v1/opportunities?status=OPEN&limit=3")
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        List<String> rest = scene.get("/v1/opportunities?status=OPEN&limit=3&cursor=" + cursor)
                .body("nextCursor", nullValue())
                .extract()
                .path("items.id");
        assertThat(rest).hasSize(2).isSubsetOf(open);
        scene.request()
                .get("/v1/opportunities?limit=3&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
        scene.request().get("/v1/opportunities?status=LOST").then().statusCode(400);
        scene.request().get("/v1/opportunities?candidateId=cand-2").then().statusCode(404);
    }

    @Test
    void whoever_acts_for_everybody_lists_everybody_and_a_candidate_itself() {
        String mine = id(scene.open());
        String other = RestAssured.given()
                .auth()
                .oauth2(Tokens.candidate(scene.tenant(), "cand-2"))
                .contentType("application/json")
                .body("{\"candidateId\": \"cand-2\", \"employer\": \"Contoso\", \"role\": \"Analyst\"}")
                .post("/v1/opportunities")
                .path("id");

        scene.get("/v1/opportunities").body("items.id", contains(mine));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.service(scene.tenant()))
                .get("/v1/opportunities")
                .then()
                .body("items.id", contains(mine, other));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.coach(scene.tenant(), "coach-1"))
                .get("/v1/opportunities")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("items.id", not(hasItem(mine)));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
