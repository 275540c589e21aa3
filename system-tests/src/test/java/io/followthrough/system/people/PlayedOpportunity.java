package io.followthrough.system.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.local.Service;
import java.time.Instant;

/** An opportunity of a candidate of its own, to which things happen at the tenant's present instant. */
final class PlayedOpportunity {

    private final Backend backend;
    private final String opportunity;
    private String interview = "";

    PlayedOpportunity(Backend backend, String candidate) {
        this.backend = backend;
        this.opportunity = "/v1/opportunities/"
                + id(backend.call(201, "POST", Service.INTERVIEW, "/v1/opportunities", """
                    {"candidateId": "%s", "employer": "Northwind", "role": "Analyst"}\
                    """.formatted(candidate)));
    }

    /** One hour from then on. */
    void round(String startsAt, String zone) {
        interview = "/v1/interviews/"
                + id(post(201, opportunity + "/interviews", """
                    {"kind": "VIDEO", "startsAt": "%s", "endsAt": "%s", "timeZone": "%s", "interviewers": []}\
                    """.formatted(
                                startsAt, Instant.parse(startsAt).plusSeconds(3600), zone)));
    }

    void completed(String report) {
        post(200, interview + "/completion", report);
    }

    void timeline(String date) {
        put(opportunity + "/timeline", "{\"decisionDate\": \"%s\", \"statedAs\": \"by the %s\"}".formatted(date, date));
    }

    void answered() {
        post(201, opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}");
    }

    /** What was promised first. */
    void sent() {
        JsonNode materials = backend.call(200, "GET", Service.INTERVIEW, opportunity + "/materials", "");
        post(200, "/v1/materials/" + id(materials.path("items").path(0)) + "/sent", "{}");
    }

    private JsonNode post(int status, String path, String body) {
        return backend.call(status, "POST", Service.INTERVIEW, path, body);
    }

    private void put(String path, String body) {
        backend.call(200, "PUT", Service.INTERVIEW, path, body);
    }

    private static String id(JsonNode answer) {
        return answer.path("id").asText();
    }
}
