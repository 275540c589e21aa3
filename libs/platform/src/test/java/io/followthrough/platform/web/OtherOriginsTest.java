package io.followthrough.platform.web;

import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.platform.sample.TightAndTraced;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(TightAndTraced.class)
class OtherOriginsTest {

    @Test
    void a_page_of_a_named_origin_may_send_and_read_all_that_a_client_needs() {
        given().header("Origin", TightAndTraced.ORIGIN)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key,content-type")
                .options("/v1/samples/1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(TightAndTraced.ORIGIN))
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));

        asCandidate("origins")
                .header("Origin", TightAndTraced.ORIGIN)
                .get("/v1/samples")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(TightAndTraced.ORIGIN))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void a_page_of_any_other_origin_may_not() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/samples")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
