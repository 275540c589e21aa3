package io.followthrough.notes.inbound;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.Interviewer;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.notes.MessageDrafted;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class KeepingUpWithRoundsTest {

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofDays(3)), "Europe/Berlin");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void what_the_employer_says_later_replaces_what_was_said_in_the_room() {
        scene.complete(round.withDecisionBy("2026-11-06"));
        scene.sender().send(Topic.INTERVIEWS, timeline("2026-11-20"));
        scene.sender().send(Topic.INTERVIEWS, corrected());
        scene.awaitDebrief(marker());

        assertDraft(allOf(
                containsString("Friday 20 November"),
                not(containsString(" 6 November")),
                containsString("Platform engineer role at Southwind")));
    }

    @Test
    void a_timeline_that_was_taken_back_is_unknown_again() {
        scene.complete(round.withDecisionBy("2026-11-06"));
        scene.sender().send(Topic.INTERVIEWS, timeline(null));
        scene.awaitDebrief(marker());

        assertDraft(not(containsString("decide by")));
    }

    @Test
    void a_round_that_was_moved_is_remembered_from_its_new_end() {
        scene.schedule(round);
        scene.sender().send(Topic.INTERVIEWS, moved(Instant.now().minus(Duration.ofHours(1))));
        scene.awaitDebrief(marker());

        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"selfRating\": 3}")
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(200)
                .body("freshness", equalTo("FRESH"));
    }

    @Test
    void a_cancelled_round_keeps_its_notes() {
        scene.schedule(round);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewCancelled(round.interviewId(), round.opportunityId(), "cand-1", Instant.now()));
        scene.awaitDebrief(marker());

        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"lessons\": [\"Ask who decides\"]}")
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(200);
    }

    private void assertDraft(org.hamcrest.Matcher<String> body) {
        scene.followUpDue(round, UUID.randomUUID(), 1);
        UUID message = scene.log().await(MessageDrafted.class, 1).get(0).messageId();
        scene.asCandidate("cand-1").get("/v1/messages/" + message).then().body("body", body);
    }

    /** Another round of the candidate, told last: once it is known, all that was told before is. */
    private PlayedRound marker() {
        PlayedRound last = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, last.scheduled());
        return last;
    }

    private HiringTimelineChanged timeline(@Nullable String date) {
        return new HiringTimelineChanged(
                round.opportunityId(),
                "cand-1",
                date == null ? null : LocalDate.parse(date),
                null,
                round.decisionDate(),
                Instant.now());
    }

    private OpportunityOpened corrected() {
        return new OpportunityOpened(
                round.opportunityId(),
                "cand-1",
                OpeningOccasion.CORRECTED,
                "Southwind",
                "Platform engineer",
                null,
                null,
                null,
                Instant.now());
    }

    private InterviewRescheduled moved(Instant end) {
        return new InterviewRescheduled(
                round.interviewId(),
                round.opportunityId(),
                "cand-1",
                InterviewKind.PANEL,
                end.minus(Duration.ofHours(1)),
                end,
                "Europe/Berlin",
                List.of(new Interviewer(UUID.randomUUID(), "Mei Tanaka", null)),
                round.endsAt().minus(Duration.ofHours(1)),
                round.endsAt(),
                Instant.now());
    }
}
