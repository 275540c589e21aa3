package io.followthrough.system;

import static io.followthrough.local.Service.INTERVIEW;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.story.SandboxTenant;

/** A candidate with one round, who owes a material and is owed an answer. No call waits for what it causes elsewhere. */
final class AnsweredInTime {

    private final Calls calls;
    private final String candidate;
    private String opportunity = "";
    private String interview = "";
    private String material = "";

    AnsweredInTime(SandboxTenant tenant, String candidate) {
        this.calls = Calls.as(tenant.name(), candidate, "candidate");
        this.candidate = candidate;
    }

    String interview() {
        return interview;
    }

    void isScheduled() {
        opportunity = id(calls.post(INTERVIEW, "/v1/opportunities", """
                {"candidateId": "%s", "employer": "Northwind", "role": "Data engineer"}""".formatted(candidate)));
        interview = id(calls.post(INTERVIEW, "/v1/opportunities/" + opportunity + "/interviews", """
                {"kind": "PANEL", "startsAt": "2026-11-05T13:00:00Z", "endsAt": "2026-11-05T14:00:00Z",
                 "timeZone": "Europe/Berlin", "interviewers": [{"name": "Ines Berger"}]}"""));
    }

    void isCompleted() {
        calls.post(INTERVIEW, "/v1/interviews/" + interview + "/completion", """
                {"decisionDate": "2026-11-10", "timelineStatedAs": "Tuesday"}""");
        material = id(calls.post(INTERVIEW, "/v1/opportunities/" + opportunity + "/materials", """
                {"description": "Work samples", "promisedFor": "2026-11-11"}"""));
    }

    /** They have the material, and have answered: nothing is left to remind of. */
    void isAnswered() {
        calls.post(INTERVIEW, "/v1/materials/" + material + "/sent", "{}");
        calls.post(INTERVIEW, "/v1/opportunities/" + opportunity + "/employer-responses", """
                {"channel": "EMAIL"}""");
    }

    private static String id(JsonNode created) {
        return created.path("id").asText();
    }
}
