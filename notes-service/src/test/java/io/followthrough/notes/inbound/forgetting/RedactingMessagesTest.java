package io.followthrough.notes.inbound.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RedactingMessagesTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("-sandbox");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(2)), "Europe/Berlin")
                .withPeopleMet("Lin Chen", "Amara Okafor");
        scene.complete(round);
        await().atMost(SOON)
                .until(() ->
                        coverage().statusCode() == 200 && coverage().jsonPath().getInt("owed") == 2);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void of_an_interviewer_nothing_stays_but_that_thanks_were_sent() {
        String draft = thankYou(0, "Dear Lin, a draft.");
        String sent = thankYou(0, "Dear Ms. Chen, thank you.");
        String toAmara = thankYou(1, "Dear Amara, your colleague LIN CHEN, Lin and Ms. Chen are kind. A chen is not.");
        scene.asCandidate("cand-1").body("{}").post("/v1/messages/" + sent + "/sent");

        scene.forget(round, person(0));

        await().atMost(SOON).until(() -> message(draft).statusCode() == 404);
        message(sent).then().statusCode(200).body("body", equalTo("")).body("state", equalTo("SENT"));
        message(toAmara)
                .then()
                .body(
                        "body",
                        equalTo("Dear Amara, your colleague [name removed] [name removed], [name removed] and Ms."
                                + " [name removed] are kind. A chen is not."));
        JsonPath thanked = coverage().jsonPath();
        assertThat(thanked.getInt("sent")).isEqualTo(1);
        assertThat(thanked.getInt("owed")).isEqualTo(2);
        assertThat(coverage().asString()).doesNotContain("Lin").doesNotContain("Chen");
        assertThat(composed().jsonPath().getString("body")).startsWith("Dear hiring team,");
        assertThat(composed().jsonPath().getList("missing")).contains("RECIPIENT");
    }

    /** It names the person in its text only. */
    @Test
    void of_an_interviewer_no_answer_is_kept_for_a_repeated_request() {
        String first = keyed();
        assertThat(keyed()).isEqualTo(first);

        scene.forget(round, person(0));

        await().atMost(SOON).until(() -> !keyed().equals(first));
    }

    private String keyed() {
        return scene.asCandidate("cand-1")
                .header("Idempotency-Key", "thanks")
                .body("""
                        {"kind": "FOLLOW_UP", "opportunityId": "%s", "channel": "EMAIL",
                         "body": "Dear team, Lin was kind."}""".formatted(round.opportunityId()))
                .post("/v1/messages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The reminder comes before anything is known of its opportunity; only the candidate tells whose draft is awaited. */
    @Test
    void of_a_candidate_no_awaited_draft_stays() {
        PlayedRound unknown =
                PlayedRound.ending(round.endsAt(), "Europe/Berlin").withCandidate("cand-9");
        scene.followUpDue(unknown, UUID.randomUUID(), 1);
        awaitRemindersTaken(unknown);
        UUID erasure = UUID.randomUUID();

        scene.sender().send(Topic.INTERVIEWS, new CandidateErased("cand-9", erasure, Instant.now()));

        CandidateDataErased told = scene.log()
                .awaitFirst(CandidateDataErased.class, one -> one.erasureId().equals(erasure));
        assertThat(told.removed()).contains(new RemovedData("awaitedDrafts", 1));
    }

    /** A clock that stands still as it moves: its confirmation shows that what came before it was taken. */
    private void awaitRemindersTaken(PlayedRound of) {
        SandboxClockMoved moved = new SandboxClockMoved(1, Instant.now(), 0);
        scene.sender()
                .send(WireEvent.of(Topic.REMINDERS, scene.tenant(), moved)
                        .withKey(scene.tenant() + ":" + of.candidateId()));
        scene.log().awaitFirst(SandboxClockApplied.class, applied -> applied.version() == 1);
    }

    private String thankYou(int seat, String body) {
        return scene.asCandidate("cand-1")
                .body("""
                        {"kind": "THANK_YOU", "opportunityId": "%s", "interviewId": "%s", "recipientId": "%s",
                         "channel": "EMAIL", "body": "%s"}""".formatted(round.opportunityId(), round.interviewId(), person(seat), body))
                .post("/v1/messages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response composed() {
        return scene.asCandidate("cand-1")
                .body("""
                        {"kind": "FOLLOW_UP", "opportunityId": "%s", "recipientId": "%s", "channel": "EMAIL"}""".formatted(round.opportunityId(), person(0)))
                .post("/v1/messages");
    }

    private UUID person(int seat) {
        return List.copyOf(round.people()).get(seat).id();
    }

    private Response message(String id) {
        return scene.asCandidate("cand-1").get("/v1/messages/" + id);
    }

    private Response coverage() {
        return scene.asCandidate("cand-1").get("/v1/thank-yous/" + round.interviewId());
    }
}
