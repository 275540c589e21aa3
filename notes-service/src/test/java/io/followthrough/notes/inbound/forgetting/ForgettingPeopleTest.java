package io.followthrough.notes.inbound.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.Channel;
import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.local.Service;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.erasure.CandidateTraces;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interviewer, or the candidate, asks to be forgotten. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ForgettingPeopleTest {

    private static final String NOTES = """
            {"lessons": ["Ask, as Amara does"],
             "questions": [{"asked": "Why us, asked Ms. Okafor?", "answered": "Amara laughed", "theme": "Amara", "hard": true}],
             "observations": [{"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%1$s"},
                              {"kind": "CONCERN", "text": "Too junior", "interviewerId": "%1$s"},
                              {"kind": "PERSONAL_INTEREST", "text": "chess", "interviewerId": "%2$s"}]}""";

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin")
                .withPeopleMet("Amara Okafor", "Mei Tanaka");
        scene.complete(round);
        scene.awaitDebrief(round);
        scene.write(
                round,
                NOTES.formatted(
                        round.people().get(0).id(), round.people().get(1).id()));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void of_an_interviewer_neither_name_nor_interests_nor_links_are_left() {
        UUID amara = round.people().get(0).id();
        String writtenAt = debrief().getString("writtenAt.LESSONS");
        PlayedRound later = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, later.withPeopleMet("Wei Zhang").scheduled());
        scene.awaitDebrief(later);
        scene.write(later, "{\"lessons\": [\"Amara was right\"]}");
        scene.forget(round, amara);

        await().atMost(Duration.ofSeconds(90))
                .until(() -> debrief().getList("observations").size() == 2);

        assertThat(debrief().getList("observations.text")).containsExactly("Too junior", "chess");
        assertThat(debrief().getList("observations.interviewerId"))
                .doesNotContain(amara.toString())
                .contains(round.people().get(1).id().toString());
        assertThat(debrief().getList("interviewers.name")).containsExactly("Interviewer", "Mei Tanaka");
        assertThat(debrief().getList("interviewers.met")).containsExactly(true, true);
        assertThat(debrief().getList("lessons")).containsExactly("Ask, as [name removed] does");
        assertThat(debrief().getString("questions[0].asked")).isEqualTo("Why us, asked Ms. [name removed]?");
        assertThat(debrief().getString("questions[0].answered")).isEqualTo("[name removed] laughed");
        assertThat(debrief().getString("questions[0].theme")).isEqualTo("[name removed]");
        assertThat(debrief().getString("writtenAt.LESSONS")).isEqualTo(writtenAt);
        assertThat(scene.asCandidate("cand-1")
                        .get("/v1/debriefs/" + later.interviewId())
                        .jsonPath()
                        .getList("lessons"))
                .containsExactly("[name removed] was right");
        assertThat(search("hockey")).isZero();
        assertThat(search("amara")).isZero();
        assertThat(search("junior")).isEqualTo(1);
    }

    @Test
    void of_an_interviewer_no_name_is_left_in_what_the_candidate_thinks_of_the_job() {
        String evaluation = "/v1/evaluations/" + round.opportunityId();
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("""
                        {"flags": [{"colour": "RED", "text": "Ms. Okafor yawned", "raisedBy": "Amara Okafor"}],
                         "valuesFit": 4,
                         "insiderTalks": [{"with": "Amara", "text": "They work late, says Amara"}, {"with": "Wei"}]}""")
                .put(evaluation)
                .then()
                .statusCode(200);

        scene.forget(round, round.people().get(0).id());

        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            String left = scene.asCandidate("cand-1").get(evaluation).asString();
            assertThat(left).doesNotContain("Amara").doesNotContain("Okafor");
            assertThat(JsonPath.from(left).getString("flags[0].text")).isEqualTo("Ms. [name removed] yawned");
            assertThat(JsonPath.from(left).getString("insiderTalks[0].text"))
                    .isEqualTo("They work late, says [name removed]");
            assertThat(JsonPath.from(left).getString("insiderTalks[1].with")).isEqualTo("Wei");
            assertThat(JsonPath.from(left).getInt("valuesFit")).isEqualTo(4);
        });
    }

    @Test
    void a_correction_that_comes_later_does_not_bring_the_name_back() {
        UUID amara = round.people().get(0).id();
        scene.forget(round, amara);
        scene.sender().send(Topic.INTERVIEWS, round.corrected(Instant.now()));
        PlayedRound last = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, last.scheduled());
        scene.awaitDebrief(last);

        assertThat(debrief().getList("interviewers.name")).containsExactly("Interviewer", "Mei Tanaka");
    }

    @Test
    void of_a_candidate_nothing_is_left() {
        PlayedRound unheard = PlayedRound.ending(round.endsAt(), "Europe/Berlin");
        scene.sender().send(Topic.INTERVIEWS, unheard.opened());
        scene.followUpDue(unheard, UUID.randomUUID(), 1);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new ReferenceAdded(
                                UUID.randomUUID(), round.opportunityId(), "cand-1", "Dr. Osei", Instant.now()));
        scene.sender()
                .send(Topic.INTERVIEWS, new CandidateChanged("cand-1", "Lea Novak", null, null, true, Instant.now()));
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new MaterialRequested(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                "cand-1",
                                "References",
                                LocalDate.parse("2030-01-15"),
                                Instant.now()));
        scene.sender()
                .send(
                        Topic.REMINDERS,
                        new FollowUpLogged(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                round.interviewId(),
                                null,
                                "cand-1",
                                Channel.PHONE,
                                1,
                                false,
                                List.of(),
                                round.endsAt().plusSeconds(3600)));
        scene.followUpDue(round, UUID.randomUUID(), 1);
        scene.log().await(MessageDrafted.class, 1);
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"valuesFit\": 3}")
                .put("/v1/evaluations/" + round.opportunityId());
        PlayedRound last = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, last.scheduled());
        scene.awaitDebrief(last);
        CandidateTraces traces = CandidateTraces.of(Service.NOTES, scene.tenant(), "cand-1");

        scene.sender().send(Topic.INTERVIEWS, new CandidateErased("cand-1", UUID.randomUUID(), Instant.now()));

        CandidateDataErased receipt =
                scene.log().await(CandidateDataErased.class, 1).get(0);
        assertThat(receipt.removed())
                .extracting(RemovedData::kind)
                .contains(
                        "debriefs",
                        "evaluations",
                        "references",
                        "interviews",
                        "opportunities",
                        "messages",
                        "materials",
                        "names",
                        "followUps");
        traces.checkGone();
        scene.asCandidate("cand-1")
                .get("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(404);
    }

    /** Interview-service took ids once that no path can hold. */
    @ParameterizedTest
    @ValueSource(strings = {".", "..", "%2e%2e", "a/../b", "c\nd", "e\u001bf"})
    void whatever_id_is_told_can_be_read_and_forgotten(String id) {
        PlayedRound odd = PlayedRound.ending(round.endsAt(), "Europe/Berlin").withCandidate(id);
        scene.complete(odd);
        scene.awaitDebrief(odd);
        scene.write(odd, "{\"lessons\": [\"Sleep well\"]}");
        scene.as(Tokens.service(scene.tenant()))
                .queryParam("candidateId", id)
                .queryParam("q", "sleep")
                .get("/v1/lessons")
                .then()
                .statusCode(200)
                .body("items.text", contains("Sleep well"));

        scene.sender().send(Topic.INTERVIEWS, new CandidateErased(id, UUID.randomUUID(), Instant.now()));

        assertThat(scene.log().await(CandidateDataErased.class, 1).get(0).candidateId())
                .isEqualTo(id);
        scene.as(Tokens.service(scene.tenant()))
                .get("/v1/debriefs/" + odd.interviewId())
                .then()
                .statusCode(404);
        scene.as(Tokens.service(scene.tenant()))
                .queryParam("candidateId", id)
                .queryParam("q", "sleep")
                .get("/v1/lessons")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(404)))
                .body("items", anyOf(nullValue(), empty()));
    }

    private JsonPath debrief() {
        return scene.asCandidate("cand-1")
                .get("/v1/debriefs/" + round.interviewId())
                .jsonPath();
    }

    private int search(String query) {
        return scene.asCandidate("cand-1")
                .get("/v1/lessons?q=" + query)
                .jsonPath()
                .getList("items")
                .size();
    }
}
