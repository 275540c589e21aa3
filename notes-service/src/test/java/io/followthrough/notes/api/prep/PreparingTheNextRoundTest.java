package io.followthrough.notes.api.prep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PreparingTheNextRoundTest {

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().minus(Duration.ofDays(2)), "Europe/Berlin")
                .withPeopleMet("Amara Okafor", "Mei Tanaka");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_known_opportunity_without_notes_has_an_empty_preparation() {
        scene.sender().send(Topic.INTERVIEWS, round.opened());
        await().atMost(Duration.ofSeconds(90)).until(() -> status() == 200);

        prepare()
                .body("employer", equalTo("Northwind"))
                .body("nextRound", nullValue())
                .header("ETag", notNullValue())
                .body("askFirst.rule", contains("R1", "R1"))
                .body("askFirst.kind", contains("HIRING_TIMELINE", "EXTRA_MATERIALS"))
                .body("concerns", empty())
                .body("interests", empty())
                .body("documents", empty())
                .body("unsaid", empty())
                .body("followUpQuestions", empty())
                .body("hardQuestions", empty());
    }

    @Test
    void the_notes_of_earlier_rounds_are_taken_into_the_next() {
        PlayedRound next = round.followedByOneEnding(Instant.now().plus(Duration.ofDays(3)))
                .withPeopleMet("Mei Tanaka");
        PlayedRound elsewhere = PlayedRound.ending(round.endsAt(), "Europe/Berlin");
        scene.complete(elsewhere);
        scene.complete(round);
        scene.sender().send(Topic.INTERVIEWS, next.scheduled());
        scene.awaitDebrief(next);
        scene.write(elsewhere, """
                {"questions": [{"asked": "Why did you leave?", "answered": "To grow", "hard": true},
                               {"asked": "Tea or coffee?", "hard": false}],
                 "observations": [{"kind": "CONCERN", "text": "of another job"}]}""");
        scene.write(round, """
                {"questions": [{"asked": "Your worst failure?", "answered": "The migration", "hard": true}],
                 "observations": [{"kind": "CONCERN", "text": "Too junior"},
                                  {"kind": "UNSAID", "text": "The award"},
                                  {"kind": "DOCUMENT_GIVEN", "text": "Case study", "interviewerId": "%s"},
                                  {"kind": "FOLLOW_UP_QUESTION", "text": "Who is on call?"},
                                  {"kind": "PERSONAL_INTEREST", "text": "hockey", "interviewerId": "%s"},
                                  {"kind": "PERSONAL_INTEREST", "text": "chess", "interviewerId": "%s"}]}""".formatted(
                        round.people().get(0).id(),
                        round.people().get(0).id(),
                        round.people().get(1).id()));

        prepare()
                .body("nextRound.interviewId", equalTo(next.interviewId().toString()))
                .body("concerns.text", contains("Too junior"))
                .body("documents.text", contains("Case study"))
                .body("documents.person", contains("Amara Okafor"))
                .body("documents.interviewId", contains(round.interviewId().toString()))
                .body("unsaid.text", contains("The award"))
                .body("followUpQuestions.text", contains("Who is on call?"))
                .body("interests.text", contains("chess"))
                .body("interests.person", contains("Mei Tanaka"))
                .body("hardQuestions.asked", contains("Your worst failure?", "Why did you leave?"))
                .body("hardQuestions.answered", contains("The migration", "To grow"));
    }

    @Test
    void once_the_timeline_is_known_nobody_asks_for_it() {
        scene.complete(round);
        scene.decideBy(round, LocalDate.parse("2030-01-15"), "mid January");
        PlayedRound marker = round.followedByOneEnding(Instant.now());
        scene.sender().send(Topic.INTERVIEWS, marker.scheduled());
        scene.awaitDebrief(marker);

        prepare().body("askFirst", empty());
    }

    /** Behind the service's back: as many debriefs, each as large as a request, would take their time. */
    @Test
    void of_very_many_notes_the_newest_are_given_back() throws SQLException {
        scene.complete(round);
        scene.awaitDebrief(round);
        scene.write(round, """
                {"observations": [{"kind": "CONCERN", "text": "Too junior"}]}""");
        try (Connection database = Infrastructure.running().superuser(Service.NOTES.databaseName());
                Statement statement = database.createStatement()) {
            statement.execute("""
                    insert into note_line (tenant_id, id, interview_id, opportunity_id, candidate_id, kind, text, hard, noted_at)
                    select tenant_id, cast('ffffffff-ffff-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid), interview_id,
                      opportunity_id, candidate_id, kind, 'concern ' || n || repeat(' and', 490), hard, noted_at
                    from note_line line cross join generate_series(1, 1200) as n where tenant_id = '%s'""".formatted(scene.tenant()));
        }

        List<String> concerns = prepare().extract().path("concerns.text");

        assertThat(concerns).hasSizeBetween(500, 540).doesNotContain("Too junior");
        assertThat(concerns.get(0)).startsWith("concern 1200 ");
        assertThat(String.join("", concerns)).hasSizeBetween(1_000_000, 1024 * 1024);
    }

    @Test
    void an_unknown_opportunity_is_not_found() {
        scene.asCandidate("cand-1").get("/v1/prep/" + UUID.randomUUID()).then().statusCode(404);
    }

    private ValidatableResponse prepare() {
        return scene.asCandidate("cand-1")
                .get("/v1/prep/" + round.opportunityId())
                .then()
                .statusCode(200);
    }

    private int status() {
        return scene.asCandidate("cand-1")
                .get("/v1/prep/" + round.opportunityId())
                .statusCode();
    }
}
