package io.followthrough.interview.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no database stores and no calendar knows is refused by the name of its field, not by a failure. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class HostileInputTest {

    private final HiringScene scene = new HiringScene("hostile");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/interviews   | startsAt        | {'kind': 'PHONE', 'startsAt': '+999999999-01-01T10:00:00Z', 'endsAt': '+999999999-01-01T11:00:00Z', 'timeZone': 'UTC', 'interviewers': []}",
                "/interviews   | interviewers[0].name | {'kind': 'PHONE', 'startsAt': '2026-01-01T10:00:00Z', 'endsAt': '2026-01-01T11:00:00Z', 'timeZone': 'UTC', 'interviewers': [{'name': 'a\\u0000'}]}",
                "/materials    | promisedFor     | {'description': 'Samples', 'promisedFor': '+999999999-12-31'}",
                "/materials    | description     | {'description': 'a\\u0000b', 'promisedFor': '2026-12-31'}",
                "/employer-responses | receivedAt | {'channel': 'EMAIL', 'receivedAt': '-0001-01-01T10:00:00Z'}",
            })
    void in_a_body(String path, String field, String body) {
        String opportunity = scene.open();

        scene.post(opportunity + path, body.replace('\'', '"'))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void in_a_put_and_a_patch() {
        String opportunity = scene.open();

        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"+999999999-12-31\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("decisionDate"));
        scene.patch(opportunity, "{\"source\": \"a\\u0000b\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/opportunities", "/v1/promises", "/v1/exports/interviews"})
    void in_a_parameter(String list) {
        asAdmin()
                .get(list + "?candidateId=a%00b")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("candidateId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/candidates/a%00b", "/v1/candidates/a%00b/coaches", "/v1/interviews/%00"})
    void in_a_path(String path) {
        asAdmin().get(path).then().statusCode(404);
    }

    private RequestSpecification asAdmin() {
        return given().auth().oauth2(Tokens.admin(scene.tenant())).urlEncodingEnabled(false);
    }
}
