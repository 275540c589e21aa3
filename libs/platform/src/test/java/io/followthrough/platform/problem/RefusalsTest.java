package io.followthrough.platform.problem;

import static io.followthrough.platform.sample.Calls.PROBLEM;
import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RefusalsTest {

    private static final String TENANT = "refusing";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "a", "extra": 1}                 | extra
            {"name": "a", "parts": [{"name": "p", "x": 1}]} | parts[0].x
            {"name": 1}                               | name
            {"name": true}                            | name
            {"name": ["a"]}                           | name
            {"name": "a", "count": "1"}               | count
            {"name": "a", "count": 1.5}               | count
            {"name": "a", "count": ""}                | count
            {"name": "a", "count": true}              | count
            {"name": "a", "count": 99999999999}       | count
            {"name": "a", "share": "0.5"}             | share
            {"name": "a", "sure": "true"}             | sure
            {"name": "a", "sure": 1}                  | sure
            {"name": "a", "colour": 0}                | colour
            {"name": "a", "colour": "BLUE"}           | colour
            {"name": "a", "colour": ""}               | colour
            {"name": "a", "at": 1700000000}           | at
            {"name": "a", "at": "1700000000"}         | at
            {"name": "a", "at": "2026-01-05"}         | at
            {"name": "a", "at": ""}                   | at
            {"name": "a", "on": [2026, 1, 5]}         | on
            {"name": "a", "on": 20000}                | on
            {"name": "a", "on": "2026-02-30"}         | on
            {"name": "a", "on": ""}                   | on
            {"name": "a", "about": "not-one"}         | about
            {"name": "a", "about": ""}                | about
            {"name": "a", "words": "one"}             | words
            {"name": "a", "words": [1]}               | words[0]
            {"name": "a", "parts": {"name": "p"}}     | parts
            {"name": "a", "parts": [{"name": "p", "size": "1"}]} | parts[0].size
            {"name": "a", "name": "b"}                | body
            {"name": "a"} {"name": "b"}               | body
            {"name": "a"                              | body
            ["a"]                                     | body
            "a"                                       | body
            null                                      | request
            """)
    void a_body_that_is_not_what_it_should_be_is_refused_by_field(String body, String field) {
        problem(400, asCandidate(TENANT).body(body).post("/v1/samples").then())
                .body("violations.field", equalTo(List.of(field)));
    }

    @Test
    void an_empty_body_is_refused() {
        problem(400, asCandidate(TENANT).post("/v1/samples").then());
    }

    @Test
    void what_is_nested_too_deeply_or_too_long_is_refused() {
        String deep = "[".repeat(1_000) + "]".repeat(1_000);
        problem(
                400,
                asCandidate(TENANT)
                        .body("{\"words\": " + deep + "}")
                        .post("/v1/samples")
                        .then());
        problem(
                400,
                asCandidate(TENANT)
                        .body("{\"name\": \"" + "a".repeat(200_000) + "\"}")
                        .post("/v1/samples")
                        .then());
    }

    @Test
    void everything_that_is_invalid_is_named_in_order() {
        problem(400, asCandidate(TENANT).body("""
                                        {"name": " ", "count": 6, "words": ["fine", "", "much too long"],
                                         "parts": [{"name": "fine"}, {"name": ""}, null], "met": [null]}""").post("/v1/samples").then())
                .body(
                        "violations.field",
                        equalTo(List.of(
                                "count", "met[]", "name", "parts[1].name", "parts[2]", "words[1]", "words[2]")));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/samples?limit=ten, limit",
        "/v1/samples?limit=1.5, limit",
        "/v1/samples?limit=0, limit",
        "/v1/samples?limit=201, limit",
        "/v1/samples?cursor=tampered, cursor",
        "/v1/samples?about=not-one, about",
        "/v1/samples?colour=BLUE, colour",
        "/v1/samples?on=2026-02-30, on"
    })
    void a_malformed_query_parameter_is_refused_by_name(String path, String parameter) {
        problem(400, asCandidate(TENANT).get(path).then()).body("violations.field", equalTo(List.of(parameter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/nothing", "/v1/samples/not-a-uuid", "/v1/samples/x/y/z"})
    void what_does_not_exist_is_not_found(String path) {
        problem(404, asCandidate(TENANT).get(path).then()).body("instance", equalTo(path));
    }

    @Test
    void an_unknown_id_is_not_found() {
        problem(404, asCandidate(TENANT).get("/v1/samples/" + UUID.randomUUID()).then());
    }

    @Test
    void a_wrong_method_or_media_type_is_refused() {
        problem(405, asCandidate(TENANT).body("{}").patch("/v1/samples").then())
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        problem(
                        405,
                        asCandidate(TENANT)
                                .delete("/v1/samples/" + UUID.randomUUID())
                                .then())
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
        problem(
                415,
                asCandidate(TENANT)
                        .contentType(ContentType.TEXT)
                        .body("name")
                        .post("/v1/samples")
                        .then());
        problem(406, asCandidate(TENANT).accept("image/png").get("/v1/samples").then());
    }

    @Test
    void who_asks_is_told_which_methods_there_are() {
        asCandidate(TENANT)
                .options("/v1/samples/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
    }

    @Test
    void who_may_not_call_is_refused() {
        problem(401, given().get("/v1/samples").then()).header("WWW-Authenticate", equalTo("Bearer"));
        problem(401, given().auth().oauth2("nonsense").get("/v1/samples").then())
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        problem(
                403,
                given().auth()
                        .oauth2(Tokens.coach(TENANT, "coach"))
                        .get("/v1/samples")
                        .then());
    }

    @Test
    void a_fault_tells_nothing_of_itself() {
        problem(
                        500,
                        asCandidate(TENANT)
                                .body("{\"name\": \"failing\"}")
                                .post("/v1/samples")
                                .then())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void every_answer_carries_the_callers_correlation_id_or_a_new_one() {
        given().header("X-Correlation-Id", "mine-1").get("/v1/samples").then().header("X-Correlation-Id", "mine-1");
        given().header("X-Correlation-Id", "not mine")
                .get("/nothing")
                .then()
                .header("X-Correlation-Id", not("not mine"));
        asCandidate(TENANT)
                .header("X-Correlation-Id", "mine-2")
                .get("/v1/samples")
                .then()
                .statusCode(200)
                .header("X-Correlation-Id", "mine-2");
    }

    private static ValidatableResponse problem(int status, ValidatableResponse answer) {
        return answer.statusCode(status)
                .contentType(PROBLEM)
                .header("X-Correlation-Id", not(equalTo(null)))
                .header("Link", matchesPattern("</problems/[a-z-]+>; rel=\"help\""))
                .body("status", equalTo(status))
                .body("type", startsWith("https://followthrough.io/problems/"))
                .body("title", not(equalTo(null)))
                .body("instance", startsWith("/"))
                .body(
                        "keySet()",
                        everyItem(oneOf("type", "title", "status", "detail", "instance", "rule", "violations")))
                .body(not(containsString("io.followthrough")));
    }
}
