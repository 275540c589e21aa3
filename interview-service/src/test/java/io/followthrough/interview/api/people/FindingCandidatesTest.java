package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates are found by the beginning of what is known of them. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FindingCandidatesTest {

    private final String tenant = "finding-" + UUID.randomUUID().toString().substring(0, 8);
    private final String service = Tokens.service(tenant);

    @BeforeEach
    void introduce() {
        introduce("cand-1", "{\"displayName\": \"Léa Nováková\", \"email\": \"lea@novak.example\"}");
        introduce("cand-2", "{\"displayName\": \"Jörg Strauß\", \"email\": \"js@novak.example\"}");
        introduce("novice", "{}");
    }

    @ParameterizedTest
    @CsvSource({
        "nov, cand-1 novice",
        "LEA, cand-1",
        "Léa, cand-1",
        "lea nov, cand-1",
        "lea@no, cand-1",
        "STRAUSS, cand-2",
        "jorg, cand-2",
        "cand, cand-1 cand-2",
        "ovak, ''",
        "%, ''",
        "lea  nov, ''",
    })
    void by_id_address_name_and_each_word_of_it_in_any_spelling(String text, String found) {
        assertThat(ids(service, text))
                .containsExactlyInAnyOrderElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void page_by_page_each_is_found_once() {
        introduce("nova", "{\"displayName\": \"Nova Novak\", \"email\": \"nova@novak.example\"}");
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = page("nov", cursor).jsonPath();
            found.addAll(page.getList("items.candidateId"));
            cursor = page.getString("nextCursor");
        }
        assertThat(found).containsExactlyInAnyOrder("cand-1", "novice", "nova");
    }

    @Test
    void another_name_is_found_and_the_one_before_no_more() {
        change("cand-1", "{\"displayName\": \"Lea Berger\"}");

        assertThat(ids(service, "berg")).containsExactly("cand-1");
        assertThat(ids(service, "lea@")).isEmpty();
        RestAssured.given()
                .auth()
                .oauth2(service)
                .delete("/v1/candidates/cand-1")
                .then()
                .statusCode(202);
        assertThat(ids(service, "berg")).isEmpty();
    }

    @Test
    void a_coach_finds_those_granted_and_a_candidate_itself() {
        assertThat(ids(Tokens.coach(tenant, "coach-1"), "cand")).isEmpty();
        RestAssured.given()
                .auth()
                .oauth2(Tokens.admin(tenant))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"scopes\": [\"PLAN\"]}")
                .put("/v1/candidates/cand-2/coaches/coach-1")
                .then()
                .statusCode(201);
        assertThat(ids(Tokens.coach(tenant, "coach-1"), "cand")).containsExactly("cand-2");
        assertThat(ids(Tokens.candidate(tenant, "cand-1"), "cand")).containsExactly("cand-1");
        assertThat(ids(Tokens.admin(tenant), "cand")).containsExactly("cand-1", "cand-2");
    }

    @Test
    void one_of_both_is_asked_for() {
        RestAssured.given().auth().oauth2(service).get("/v1/candidates").then().statusCode(400);
        assertThat(get(service, "candidateId", "nobody").jsonPath().getList("items"))
                .isEmpty();
        assertThat(get(service, "candidateId", "cand-2").jsonPath().getList("items.candidateId"))
                .hasToString("[cand-2]");
    }

    private List<String> ids(String token, String text) {
        return get(token, "q", text).jsonPath().getList("items.candidateId");
    }

    private Response page(String text, String cursor) {
        return RestAssured.given()
                .auth()
                .oauth2(service)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .queryParam("q", text)
                .get("/v1/candidates");
    }

    private static Response get(String token, String parameter, String value) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .queryParam(parameter, value)
                .get("/v1/candidates")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private void introduce(String candidate, String profile) {
        RestAssured.given()
                .auth()
                .oauth2(service)
                .contentType(ContentType.JSON)
                .body("{\"candidateId\": \"%s\", \"employer\": \"Northwind\", \"role\": \"Analyst\"}"
                        .formatted(candidate))
                .post("/v1/opportunities")
                .then()
                .statusCode(201);
        change(candidate, profile);
    }

    private void change(String candidate, String profile) {
        RestAssured.given()
                .auth()
                .oauth2(service)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(profile)
                .put("/v1/candidates/" + candidate)
                .then()
                .statusCode(200);
    }
}
