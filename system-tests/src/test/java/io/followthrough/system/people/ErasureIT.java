package io.followthrough.system.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.local.Service;
import io.followthrough.system.Running;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A candidate is forgotten by all three services, and can come back. */
class ErasureIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String tenant = "erasure-" + UUID.randomUUID();
    private final String candidate = "cand-" + UUID.randomUUID();
    private final Backend backend = new Backend(Running.stack(), tenant);
    private final CandidateRows rows = new CandidateRows(Running.stack(), tenant, candidate);

    @Test
    void nothing_is_left_anywhere_the_receipt_says_so_and_life_goes_on() {
        aRoundTakesPlaceAndIsWrittenAbout();
        for (Service service : Service.values()) {
            assertThat(rows.tables(service)).as("of " + service).hasSizeGreaterThan(1);
        }

        JsonNode asked = backend.call(202, "DELETE", Service.INTERVIEW, "/v1/candidates/" + candidate, "");
        String receipt = "/v1/erasures/" + asked.path("id").asText();
        JsonNode complete = await().atMost(SOON)
                .until(
                        () -> backend.call(200, "GET", Service.INTERVIEW, receipt, ""),
                        answer -> answer.path("state").asText().equals("DATABASES_CLEAN"));

        for (Service service : Service.values()) {
            assertThat(rows.tables(service)).as("of " + service).isEmpty();
        }
        assertThat(complete.path("namesLeaveTopicsAt").asText()).isNotEmpty();
        assertThat(complete.path("services")).hasSize(3).allSatisfy(service -> {
            assertThat(service.path("removed")).isNotEmpty();
            assertThat(service.path("erasedAt").asText()).isNotEmpty();
        });

        aRoundTakesPlaceAndIsWrittenAbout();
    }

    @Test
    void of_an_interviewer_no_service_keeps_an_answer_that_may_name_the_person() {
        String interview = completedRound();
        String interviewer = backend.call(200, "GET", Service.INTERVIEW, "/v1/interviews/" + interview, "")
                .at("/interviewers/0/id")
                .asText();
        for (Service service : Service.values()) {
            rows.keepAnswer(service, "Dear Amara");
            assertThat(rows.tables(service)).as("of " + service).contains("stored_answer");
        }

        backend.call(204, "DELETE", Service.INTERVIEW, "/v1/interviewers/" + interviewer + "/personal-data", "");

        for (Service service : Service.values()) {
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(rows.tables(service)).as("of " + service).doesNotContain("stored_answer"));
        }
    }

    /** Through all three services: opened, completed, planned, and a debrief written. */
    private void aRoundTakesPlaceAndIsWrittenAbout() {
        String interview = completedRound();
        await().atMost(SOON).until(() -> backend.status(Service.REMINDER, "/v1/plans/" + interview) == 200);
        await().atMost(SOON).until(() -> backend.status(Service.NOTES, "/v1/debriefs/" + interview) == 200);
        backend.call(
                200, "PUT", Service.NOTES, "/v1/debriefs/" + interview, "{\"wentWell\": [\"They liked the samples\"]}");
        backend.call(200, "PUT", Service.INTERVIEW, "/v1/candidates/" + candidate, "{\"displayName\": \"Lea Novak\"}");
    }

    private String completedRound() {
        String opportunity = backend.call(201, "POST", Service.INTERVIEW, "/v1/opportunities", """
                        {"candidateId": "%s", "employer": "Northwind", "role": "Data engineer"}""".formatted(candidate))
                .path("id")
                .asText();
        String interview = backend.call(
                        201, "POST", Service.INTERVIEW, "/v1/opportunities/" + opportunity + "/interviews", """
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin", "interviewers": [{"name": "Amara Okafor"}]}""")
                .path("id")
                .asText();
        backend.call(200, "POST", Service.INTERVIEW, "/v1/interviews/" + interview + "/completion", """
                {"materials": [{"description": "Work samples", "promisedFor": "2026-01-07"}]}""");
        return interview;
    }
}
