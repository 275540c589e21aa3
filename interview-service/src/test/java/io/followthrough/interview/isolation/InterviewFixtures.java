package io.followthrough.interview.isolation;

import static io.restassured.RestAssured.given;

import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.matrix.Fixtures;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A candidate with an opportunity, a round in the past and what comes with it, as the platform's backend would make them. */
final class InterviewFixtures {

    private InterviewFixtures() {}

    static List<Map<String, String>> make(int count) {
        return IntStream.range(0, count).mapToObj(index -> make()).toList();
    }

    private static Map<String, String> make() {
        String candidate = "cand-" + UUID.randomUUID();
        String secret = "Employer of " + candidate;
        String opportunity = created("/v1/opportunities", """
                {"candidateId": "%s", "employer": "%s", "role": "Data engineer"}""".formatted(candidate, secret));
        String interview = created("/v1/opportunities/" + opportunity + "/interviews", """
                {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                 "timeZone": "Europe/Berlin", "interviewers": [{"name": "Amara Okafor"}]}""");
        String around = "/v1/opportunities/" + opportunity;
        String material = created(around + "/materials", """
                {"description": "%s", "promisedFor": "2026-01-09"}""".formatted(secret));
        String reference = created(around + "/references", """
                {"name": "%s"}""".formatted(secret));
        String response = created(around + "/employer-responses", """
                {"channel": "EMAIL", "summary": "%s"}""".formatted(secret));
        String coach = "coach-" + UUID.randomUUID();
        grant(candidate, coach);
        return Map.of(
                Fixtures.CANDIDATE,
                candidate,
                Fixtures.SECRET,
                secret,
                "opportunity",
                opportunity,
                "interview",
                interview,
                "material",
                material,
                "reference",
                reference,
                "response",
                response,
                "coach",
                coach);
    }

    private static void grant(String candidate, String coach) {
        given().auth()
                .oauth2(Tokens.admin(Fixtures.TENANT))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{}")
                .put("/v1/candidates/" + candidate + "/coaches/" + coach)
                .then()
                .statusCode(201);
    }

    private static String created(String path, String body) {
        return given().auth()
                .oauth2(Tokens.service(Fixtures.TENANT))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
