package io.followthrough.interview.api.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How opportunities are corrected, end and begin again. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EndingsAndReopeningsTest {

    private final HiringScene scene = new HiringScene("endings");

    @Test
    void details_are_corrected_by_a_merge_patch_and_told_whole() {
        String opportunity = scene.open();

        scene.patch(opportunity, "{\"role\": \"Lead\", \"source\": null, \"referrer\": {\"name\": \"Sam Reid\"}}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("role", equalTo("Lead"))
                .body("employer", equalTo("Northwind"))
                .body("source", nullValue())
                .body("referrer.name", equalTo("Sam Reid"))
                .body("referrer.email", equalTo("sam@friends.example"));

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            List<OpportunityOpened> told = log.await(OpportunityOpened.class, 2);
            assertThat(told.get(1))
                    .returns(OpeningOccasion.CORRECTED, OpportunityOpened::occasion)
                    .returns("Lead", OpportunityOpened::role)
                    .returns(null, OpportunityOpened::source);
            assertThat(told)
                    .extracting("referrer.id")
                    .containsOnly(Objects.requireNonNull(told.get(0).referrer()).id());
        }
    }

    @Test
    void how_the_referrer_is_greeted_is_kept_and_told() {
        String opportunity = scene.open();

        scene.patch(opportunity, "{\"referrer\": {\"greetingName\": \"Sam\"}}")
                .then()
                .statusCode(200)
                .body("referrer.name", equalTo("Sam Reed"))
                .body("referrer.greetingName", equalTo("Sam"));

        scene.get(opportunity).body("referrer.greetingName", equalTo("Sam"));
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(OpportunityOpened.class, 2))
                    .extracting("referrer.greetingName")
                    .containsExactly(null, "Sam");
        }
    }

    @Test
    void a_patch_that_is_not_valid_names_the_field_and_one_that_changes_nothing_is_not_told() {
        String opportunity = scene.open();

        scene.patch(opportunity, "{\"employer\": null}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("employer"));
        scene.patch(opportunity, "{\"candidateId\": \"cand-2\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("candidateId"));
        scene.patch(opportunity, "{\"referrer\": {\"email\": \"nobody\"}}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("referrer.email"));
        scene.patch(opportunity, "[]").then().statusCode(400);
        scene.patch(opportunity, "{\"role\": \"Data engineer\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void a_stale_patch_is_refused_and_a_put_needs_a_precondition() {
        String opportunity = scene.open();

        RestAssured.given()
                .auth()
                .oauth2(Tokens.candidate(scene.tenant(), HiringScene.CANDIDATE))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"7\"")
                .body("{\"role\": \"Lead\"}")
                .patch(opportunity)
                .then()
                .statusCode(412);
        scene.request()
                .body("{\"outcome\": \"REJECTED\"}")
                .put(opportunity + "/outcome")
                .then()
                .statusCode(428);
    }

    @Test
    void an_outcome_stands_until_it_is_corrected() {
        String opportunity = scene.open();
        String outcome = opportunity + "/outcome";
        scene.put(outcome, "{\"outcome\": \"OFFER_RECEIVED\"}").then().body("status", equalTo("OPEN"));
        scene.put(outcome, "{\"outcome\": \"OFFER_ACCEPTED\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("OFFER_ACCEPTED"));

        scene.put(outcome, "{\"outcome\": \"OFFER_ACCEPTED\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        scene.put(outcome, "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(409)
                .body("rule", equalTo("R33"))
                .body("detail", containsString("OFFER_ACCEPTED"));
        scene.correct(outcome, "{\"outcome\": \"OFFER_DECLINED\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("OFFER_DECLINED"));

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(OpportunityOutcomeRecorded.class, 3))
                    .extracting(OpportunityOutcomeRecorded::previousOutcome)
                    .containsExactly(null, OpportunityOutcome.OFFER_RECEIVED, OpportunityOutcome.OFFER_ACCEPTED);
            log.await(OfferAccepted.class, 1);
        }
    }

    @Test
    void nothing_begins_in_a_closed_opportunity_until_it_is_reopened() {
        String opportunity = scene.open();
        scene.put(opportunity + "/outcome", "{\"outcome\": \"WITHDRAWN\"}")
                .then()
                .statusCode(200);

        List<String> beginnings = List.of(
                "/interviews",
                "{\"kind\": \"VIDEO\", \"startsAt\": \"2026-01-06T10:00:00Z\", \"endsAt\": \"2026-01-06T11:00:00Z\","
                        + " \"timeZone\": \"Europe/Berlin\", \"interviewers\": []}",
                "/materials",
                "{\"description\": \"Samples\", \"promisedFor\": \"2026-01-09\"}",
                "/references",
                "{\"name\": \"Sam Reed\"}");
        for (int index = 0; index < beginnings.size(); index += 2) {
            scene.post(opportunity + beginnings.get(index), beginnings.get(index + 1))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("WITHDRAWN"));
        }
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-01-09\"}")
                .then()
                .statusCode(409);

        scene.post(opportunity + "/reopening", "{\"reason\": \"A secret reason\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("outcome", nullValue());
        scene.post(opportunity + "/reopening", "{\"reason\": \"Again\"}").then().statusCode(409);
        scene.schedule(opportunity, "2026-01-06T10:00:00Z");

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(OpportunityOpened.class, 2).get(1).occasion()).isEqualTo(OpeningOccasion.REOPENED);
            assertThat(log.all()).noneMatch(event -> event.text().contains("secret"));
        }
    }

    @Test
    void a_material_that_is_released_or_owed_again_is_another_version_of_it() {
        String opportunity = scene.open();
        String material = scene.created(
                opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"2999-01-07\"}");
        String owed =
                scene.get(material).body("releasedAt", nullValue()).extract().header("ETag");

        scene.put(opportunity + "/outcome", "{\"outcome\": \"WITHDRAWN\"}");
        String released =
                scene.get(material).body("releasedAt", notNullValue()).extract().header("ETag");
        scene.post(opportunity + "/reopening", "{\"reason\": \"They called back\"}");
        String owedAgain =
                scene.get(material).body("releasedAt", nullValue()).extract().header("ETag");

        assertThat(List.of(owed, released, owedAgain)).doesNotHaveDuplicates();
    }

    @Test
    void the_history_tells_who_did_what_when_and_why() {
        String opportunity = scene.open();
        scene.patch(
                opportunity,
                "{\"role\": \"Lead\", \"referrer\": {\"name\": \"Sam Reid\", \"email\": \"other@friends.example\"}}");
        scene.put(opportunity + "/outcome", "{\"outcome\": \"REJECTED\"}");
        scene.post(opportunity + "/reopening", "{\"reason\": \"They called back\"}");
        String interview = scene.schedule(opportunity, "2026-01-06T10:00:00Z");
        scene.post(interview + "/cancellation", "{\"reason\": \"They are ill\"}")
                .then()
                .statusCode(200);

        String history = scene.get(opportunity + "/history")
                .body(
                        "items.kind",
                        contains(
                                "OPENED",
                                "CORRECTED",
                                "OUTCOME_RECORDED",
                                "REOPENED",
                                "INTERVIEW_SCHEDULED",
                                "INTERVIEW_CANCELLED"))
                .body("items[1].by.subject", equalTo("cand-1"))
                .body("items[1].by.role", equalTo("candidate"))
                .body("items[1].changes.field", contains("role", "referrer.name", "referrer.email"))
                .body("items[1].changes[0].from", equalTo("Data engineer"))
                .body("items[1].changes[0].to", equalTo("Lead"))
                .body("items[3].reason", equalTo("They called back"))
                .body("items[4].about", equalTo(interview.substring(interview.lastIndexOf('/') + 1)))
                .body("items[5].reason", equalTo("They are ill"))
                .extract()
                .asString();
        assertThat(history).doesNotContain("@").doesNotContain("Sam");
    }

    @Test
    void the_region_of_an_opportunity_is_kept_told_changed_and_taken_back() {
        String opportunity = scene.created("/v1/opportunities", """
                {"candidateId": "cand-1", "employer": "Alpenbahn", "role": "Planner", "region": "DE-BY"}""");

        scene.get(opportunity).body("region", equalTo("DE-BY"));
        scene.patch(opportunity, "{\"region\": \"US-NY\"}")
                .then()
                .statusCode(200)
                .body("region", equalTo("US-NY"));
        scene.patch(opportunity, "{\"role\": \"Lead planner\"}").then().body("region", equalTo("US-NY"));
        assertThat(scene.request()
                        .accept("text/csv")
                        .get("/v1/exports/interviews?candidateId=cand-1")
                        .asString())
                .contains(",US-NY,");
        scene.patch(opportunity, "{\"region\": null}").then().statusCode(200).body("region", nullValue());

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(OpportunityOpened.class, 4))
                    .extracting(OpportunityOpened::region)
                    .containsExactly("DE-BY", "US-NY", "US-NY", null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bavaria", "de-by", "DE-XX", "DE-BY-AG-AG", "TARGET"})
    void a_region_without_known_holidays_is_refused(String region) {
        String opportunity = scene.open();

        scene.post("/v1/opportunities", """
                        {"candidateId": "cand-1", "employer": "Alpenbahn", "role": "Planner", "region": "%s"}""".formatted(region))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("region"));
        scene.patch(opportunity, "{\"region\": \"" + region + "\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("region"));
    }
}
