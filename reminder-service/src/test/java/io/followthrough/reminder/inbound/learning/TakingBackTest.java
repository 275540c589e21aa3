package io.followthrough.reminder.inbound.learning;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered by mistake is in no plan any more, and nobody is asked about it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TakingBackTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final PlayedRound round = PlayedRound.ending(now.minus(Duration.ofHours(3)), LocalNow.noon());

    private Scene scene;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        scene.complete(round, now);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void without_the_latest_round_the_plan_is_what_it_was_before_it() {
        String before = scene.plan(round).getString(first("FOLLOW_UP") + ".dueAt");
        PlayedRound mistake = round.followedByOneEnding(now.minus(Duration.ofHours(1)));
        scene.complete(mistake, now);
        scene.awaitState(round, "FOLLOW_UP", "CANCELLED");

        scene.sender().send(Topic.INTERVIEWS, voided(mistake));

        scene.awaitState(mistake, "DEBRIEF", "CANCELLED");
        String debrief = "/v1/reminders/" + scene.idOf(mistake, "DEBRIEF");
        scene.asService()
                .get(debrief)
                .then()
                .body("trace.rule", hasItem("R33"))
                .body("history.what", hasItem("CANCELLED"));
        List<String> open = scene.plan(mistake)
                .getList("reminders.findAll { !(it.state in ['CANCELLED', 'DONE']) }.kind", String.class);
        assertThat(open).containsExactlyInAnyOrder("FOLLOW_UP", "KEEP_SEARCHING");
        assertThat(scene.plan(round)
                        .getString("reminders.find { it.kind == 'FOLLOW_UP' && it.state == 'SCHEDULED' }.dueAt"))
                .isEqualTo(before);
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".state")).isNotEqualTo("CANCELLED");
    }

    @Test
    void without_any_round_the_search_is_over_too() {
        scene.sender().send(Topic.INTERVIEWS, voided(round));

        scene.log().await(ReminderCancelled.class, one -> one.kind() == ReminderKind.KEEP_SEARCHING, 1);
        scene.awaitState(round, "KEEP_SEARCHING", "CANCELLED");
    }

    @Test
    void a_void_opportunity_is_not_to_be_asked_about() {
        scene.sender().send(Topic.INTERVIEWS, new OpportunityVoided(round.opportunityId(), round.candidateId(), now));

        scene.awaitState(round, "DEBRIEF", "CANCELLED");
        scene.asService()
                .get("/v1/verdicts/" + round.opportunityId())
                .then()
                .statusCode(200)
                .body("state", equalTo("STOP"));
        scene.as(Tokens.admin(scene.tenant()))
                .get("/v1/queue")
                .then()
                .statusCode(200)
                .body("items", empty());
        scene.asService()
                .body("{\"opportunityId\": \"%s\", \"channel\": \"PHONE\"}".formatted(round.opportunityId()))
                .post("/v1/follow-ups")
                .then()
                .statusCode(409);
        scene.sender().send(Topic.INTERVIEWS, round.corrected(now));
        PlayedRound last = PlayedRound.ending(now.minus(Duration.ofHours(2)), "Europe/Berlin");
        scene.complete(last, now);
        assertThat(scene.plan(round).getString(first("DEBRIEF") + ".state")).isEqualTo("CANCELLED");
    }

    @Test
    void a_round_takes_its_reminders_along_also_those_that_were_done() {
        PlayedRound right = PlayedRound.ending(now.minus(Duration.ofHours(4)), LocalNow.noon());
        scene.complete(right, now);
        scene.recordDebrief(round, true, now);
        scene.awaitState(round, "DEBRIEF", "DONE");

        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewMoved(
                                round.interviewId(),
                                right.opportunityId(),
                                round.candidateId(),
                                round.opportunityId(),
                                null,
                                null,
                                now));

        scene.awaitState(right, "FOLLOW_UP", "CANCELLED");
        scene.asService()
                .get("/v1/reminders/" + scene.idOf(round, "DEBRIEF"))
                .then()
                .body("state", equalTo("DONE"))
                .body("opportunityId", equalTo(right.opportunityId().toString()));
        assertThat(scene.plan(round)
                        .getList(
                                "reminders.findAll { it.kind == 'DEBRIEF' || it.kind == 'THANK_YOU' }.state",
                                String.class))
                .doesNotContain("CANCELLED");
        scene.asService().get("/v1/verdicts/" + round.opportunityId()).then().body("state", equalTo("WAIT"));
    }

    private InterviewVoided voided(PlayedRound mistake) {
        return new InterviewVoided(mistake.interviewId(), mistake.opportunityId(), mistake.candidateId(), null, now);
    }
}
