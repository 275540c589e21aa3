package io.followthrough.platform.cell;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CellGateTest {

    @Test
    void a_tenant_that_has_moved_away_is_told_so() {
        asCandidate("moved-away")
                .get("/v1/samples")
                .then()
                .statusCode(421)
                .contentType(PROBLEM)
                .body("type", equalTo("https://followthrough.io/problems/wrong-cell"));
    }

    @Test
    void its_writes_are_not_even_read() {
        asCandidate("moved-away")
                .contentType("application/json")
                .body("{ no JSON")
                .post("/v1/samples")
                .then()
                .statusCode(421);
    }

    @Test
    void every_other_tenant_is_served_where_no_tenants_are_named() {
        asCandidate("moved-away-not").get("/v1/samples").then().statusCode(200);
    }

    @Test
    void who_shows_no_token_is_told_that_first() {
        given().get("/v1/samples").then().statusCode(401);
    }
}
