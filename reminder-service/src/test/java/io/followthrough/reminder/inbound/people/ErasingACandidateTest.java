package io.followthrough.reminder.inbound.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.RefusedRows;
import io.followthrough.testkit.erasure.CandidateTraces;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ErasingACandidateTest {

    private static final Instant ENDED = Instant.parse("2026-11-05T14:00:00Z");

    /** Interview-service took ids once that no path can hold. */
    @ParameterizedTest
    @ValueSource(strings = {".", "..", "%2e%2e", "a/../b", "c\nd", "e\u001bf"})
    void whatever_id_is_told_can_be_read_and_forgotten(String id) {
        try (Scene scene = new Scene("")) {
            PlayedRound round = PlayedRound.ending(ENDED, "Europe/Berlin").withCandidate(id);
            scene.complete(round, ENDED);
            scene.asService()
                    .queryParam("candidateId", id)
                    .get("/v1/reminders")
                    .then()
                    .statusCode(200)
                    .body("items.size()", greaterThan(0))
                    .body("items.candidateId", everyItem(equalTo(id)));

            scene.sender().send(Topic.INTERVIEWS, new CandidateErased(id, UUID.randomUUID(), Instant.now()));

            assertThat(scene.log().await(CandidateDataErased.class, 1).get(0).candidateId())
                    .isEqualTo(id);
            scene.asService()
                    .queryParam("candidateId", id)
                    .get("/v1/reminders")
                    .then()
                    .body("items.size()", equalTo(0));
        }
    }

    @Test
    void nothing_of_the_candidate_is_left_in_any_table() {
        try (Scene scene = new Scene("")) {
            PlayedRound round = PlayedRound.ending(ENDED, "Europe/Berlin").withDecisionBy("2126-11-10");
            scene.complete(round, ENDED);
            scene.recordDebrief(round, true, ENDED.plus(Duration.ofHours(1)));
            scene.log().await(ReminderDone.class, 1);
            scene.asService()
                    .body(Map.of(
                            "opportunityId", round.opportunityId(), "channel", "PHONE", "sentAt", ENDED.toString()))
                    .post("/v1/follow-ups")
                    .then()
                    .statusCode(201);
            scene.sender()
                    .send(
                            Topic.INTERVIEWS,
                            new CandidateChanged("cand-1", "Ada", "Asia/Tokyo", FollowUpChannel.PHONE, true, ENDED));
            PlayedRound next = PlayedRound.ending(ENDED, "Europe/Berlin");
            scene.complete(next, ENDED);
            try (RefusedRows none = new RefusedRows(Service.REMINDER, "reminder", scene.tenant())) {
                scene.sender()
                        .send(
                                Topic.INTERVIEWS,
                                new HiringTimelineChanged(
                                        next.opportunityId(),
                                        "cand-1",
                                        LocalDate.parse("2126-11-11"),
                                        null,
                                        null,
                                        ENDED));
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> "FAILED".equals(scene.plan(next).getString("state")));
            }
            CandidateTraces traces =
                    CandidateTraces.of(Service.REMINDER, scene.tenant(), "cand-1", "search_to_continue");

            UUID erasure = UUID.randomUUID();
            scene.sender().send(Topic.INTERVIEWS, new CandidateErased("cand-1", erasure, Instant.now()));

            CandidateDataErased receipt =
                    scene.log().await(CandidateDataErased.class, 1).get(0);
            traces.checkGone();
            assertThat(receipt.erasureId()).isEqualTo(erasure);
            assertThat(receipt.removed())
                    .extracting(RemovedData::kind)
                    .contains("reminders", "promises", "deeds", "followUps", "facts", "unappliedEvents");
            scene.asService().get("/v1/plans/" + round.interviewId()).then().statusCode(404);
        }
    }
}
