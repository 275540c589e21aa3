package io.followthrough.interview.isolation;

import static io.restassured.RestAssured.given;

import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.matrix.Fixtures;
import io.followthrough.testkit.matrix.JsonField;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** A candidate with an opportunity, a round in the past and what comes with it, as the platform's backend would make them. */
final class InterviewFixtures {

    private InterviewFixtures() {}

    static List<Map<String, String>> make(int count) {
        return IntStream.range(0, count).parallel().mapToObj(index -> make()).toList();
    }

    private static Map<String, String> make() {
        String candidate = "cand-" + UUID.randomUUID();
        String secret = "Employer of " + candidate;
        String erasure = erasure(candidate);
        String opportunity = created("/v1/opportunities", """
                {"candidateId": "%s", "employer": "%s", "role": "Data engineer"}""".formatted(candidate, secret));
        String interview = created("/v1/opportunities/" + opportunity + "/interviews", """
                {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                 "timeZone": "Europe/Berlin", "interviewers": [{"name": "Amara Okafor"}]}""");
        String interviewer = JsonField.at(
                "/interviewers/0/id",
                as(Tokens.service(Fixtures.TENANT))
                        .get("/v1/interviews/" + interview)
                        .asString());
        String around = "/v1/opportunities/" + opportunity;
        String material = created(around + "/materials", """
                {"description": "%s", "promisedFor": "2026-01-09"}""".formatted(secret));
        String reference = created(around + "/references", """
                {"name": "%s"}""".formatted(secret));
        String response = created(around + "/employer-responses", """
                {"channel": "EMAIL", "summary": "%s"}""".formatted(secret));
        String coach = "coach-" + UUID.randomUUID();
        grant(candidate, coach);
        String elsewhere = created("/v1/opportunities", """
                {"candidateId": "%s", "employer": "%s", "role": "Analyst"}""".formatted(candidate, secret));
        Map<String, String> fixtures = new HashMap<>(Map.of(
                Fixtures.CANDIDATE,
                candidate,
                Fixtures.SECRET,
                secret,
                "opportunity",
                opportunity,
                "interview",
                interview,
                "interviewer",
                Objects.requireNonNull(interviewer),
                "material",
                material,
                "reference",
                reference,
                "response",
                response,
                "coach",
                coach,
                "erasure",
                erasure));
        fixtures.put("elsewhere", elsewhere);
        return fixtures;
    }

    /** The candidate has been forgotten before, and has come back. */
    private static String erasure(String candidate) {
        created("/v1/opportunities", """
                {"candidateId": "%s", "employer": "Forgotten", "role": "Data engineer"}""".formatted(candidate));
        return JsonField.id(as(Tokens.service(Fixtures.TENANT))
                .delete("/v1/candidates/" + candidate)
                .then()
                .statusCode(202)
                .extract()
                .asString());
    }

    private static void grant(String candidate, String coach) {
        as(Tokens.admin(Fixtures.TENANT))
                .header("If-Match", "*")
                .body("{}")
                .put("/v1/candidates/" + candidate + "/coaches/" + coach)
                .then()
                .statusCode(201);
    }

    private static String created(String path, String body) {
        return JsonField.id(as(Tokens.service(Fixtures.TENANT))
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
