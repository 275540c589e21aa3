package io.followthrough.system.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.local.Service;
import java.time.Instant;

/** An opportunity of a candidate of its own, to which things happen at the tenant's present instant. */
final class PlayedOpportunity {

    private final Backend backend;
    private final String candidate;
    private final String opportunity;
    private String interview = "";

    PlayedOpportunity(Backend backend, String candidate) {
        this.backend = backend;
        this.candidate = candidate;
        this.opportunity = "/v1/opportunities/"
                + id(backend.call(201, "POST", Service.INTERVIEW, "/v1/opportunities", """
                        {"candidateId": "%s", "employer": "Northwind", "role": "Analyst"}""".formatted(candidate)));
    }

    String candidate() {
        return candidate;
    }

    /** One hour from then on. */
    void round(String startsAt, String zone) {
        interview = "/v1/interviews/"
                + id(post(201, opportunity + "/interviews", """
                        {"kind": "VIDEO", "startsAt": "%s", "endsAt": "%s", "timeZone": "%s", "interviewers": []}""".formatted(
                                startsAt, Instant.parse(startsAt).plusSeconds(3600), zone)));
    }

    void imported(String startsAt, String zone) {
        backend.importCsv(200, "/v1/imports/interviews", """
                candidateId,employer,role,kind,startsAt,endsAt,timeZone
                %s,Northwind,Analyst,VIDEO,%s,%s,%s
                """.formatted(
                        candidate, startsAt, startsAt.replace(":00", ":30"), zone));
    }

    void completed(String report) {
        post(200, interview + "/completion", report);
    }

    void roundOutcome(String outcome) {
        put(interview + "/outcome", "{\"outcome\": \"%s\"}".formatted(outcome));
    }

    void outcome(String outcome) {
        put(opportunity + "/outcome", "{\"outcome\": \"%s\"}".formatted(outcome));
    }

    void reopen() {
        post(200, opportunity + "/reopening", "{\"reason\": \"They came back\"}");
    }

    void timeline(String date) {
        put(opportunity + "/timeline", "{\"decisionDate\": \"%s\", \"statedAs\": \"by the %s\"}".formatted(date, date));
    }

    void noTimeline() {
        put(opportunity + "/timeline", "{\"decisionDate\": null}");
    }

    void answered() {
        post(201, opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}");
    }

    void answeredAt(String receivedAt) {
        post(
                201,
                opportunity + "/employer-responses",
                "{\"channel\": \"EMAIL\", \"receivedAt\": \"%s\"}".formatted(receivedAt));
    }

    void material(String date) {
        post(201, opportunity + "/materials", """
                {"description": "Plan", "promisedFor": "%s"}""".formatted(date));
    }

    /** What was promised first. */
    void sent() {
        JsonNode materials = backend.call(200, "GET", Service.INTERVIEW, opportunity + "/materials", "");
        post(200, "/v1/materials/" + id(materials.path("items").path(0)) + "/sent", "{}");
    }

    void livesIn(String zone) {
        put("/v1/candidates/" + candidate, "{\"timeZone\": \"%s\"}".formatted(zone));
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
