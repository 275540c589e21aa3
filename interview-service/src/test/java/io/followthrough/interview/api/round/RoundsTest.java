package io.followthrough.interview.api.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.InterviewRescheduled;
import io.followthrough.contracts.interviews.PromisedMaterial;
import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds: their order, what becomes of them, and what is corrected. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RoundsTest {

    private final HiringScene scene = new HiringScene("rounds");
    private EventLog log;

    @BeforeEach
    void listen() {
        log = EventLog.of(Topic.INTERVIEWS, scene.tenant());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void rounds_are_numbered_by_their_start_however_they_were_entered() {
        String opportunity = scene.open();
        String second = scene.schedule(opportunity, "2026-01-12T10:00:00Z");
        String first = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        String third = scene.schedule(opportunity, "2026-01-19T10:00:00Z");

        scene.get(opportunity + "/interviews")
                .body("items.round", contains(1, 2, 3))
                .body("items.id", contains(id(first), id(second), id(third)))
                .body("items[0].interviewers.name", contains("Amara Okafor", "Lin Chen"));
        scene.post(first + "/cancellation", "{}").then().statusCode(200).body("round", nullValue());
        scene.get(second).body("round", equalTo(1));
        scene.get(third).body("round", equalTo(2));

        String cursor = scene.get(opportunity + "/interviews?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        scene.get(opportunity + "/interviews?limit=2&cursor=" + cursor).body("items.id", contains(id(third)));
    }

    @Test
    void a_round_moves_to_another_time_and_zone() {
        String opportunity = scene.open();
        String interview = scene.schedule(opportunity, "2026-01-05T10:00:00Z");

        scene.post(interview + "/reschedule", """
                        {"startsAt": "2026-01-08T15:00:00Z", "endsAt": "2026-01-08T16:00:00Z",
                         "timeZone": "America/New_York"}""")
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("2026-01-08T15:00:00Z"))
                .body("timeZone", equalTo("America/New_York"));

        InterviewRescheduled told = log.await(InterviewRescheduled.class, 1).get(0);
        assertThat(told.previousStartsAt()).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(told.startsAt()).isEqualTo("2026-01-08T15:00:00Z");
        scene.post(interview + "/reschedule", """
                        {"startsAt": "2026-01-08T15:00:00Z", "endsAt": "2026-01-08T15:00:00Z"}""").then().statusCode(400).body("violations.field", hasItem("endsAt"));
        scene.post(interview + "/reschedule", """
                        {"startsAt": "2026-01-08T15:00:00Z", "endsAt": "2026-01-08T16:00:00Z",
                         "timeZone": "Mars/Olympus"}""").then().statusCode(400).body("violations.field", hasItem("timeZone"));
    }

    @Test
    void what_is_over_neither_moves_nor_is_called_off() {
        String opportunity = scene.open();
        String completed = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        String cancelled = scene.schedule(opportunity, "2026-01-06T10:00:00Z");
        scene.post(completed + "/completion", "{}").then().statusCode(200);
        scene.request().post(cancelled + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));

        for (String over : List.of(completed, cancelled)) {
            scene.post(over + "/cancellation", "{}").then().statusCode(409);
            scene.post(over + "/reschedule", """
                            {"startsAt": "2026-01-08T15:00:00Z", "endsAt": "2026-01-08T16:00:00Z"}""").then().statusCode(409);
        }
        scene.post(cancelled + "/completion", "{}").then().statusCode(409);
        log.await(InterviewCancelled.class, 1);
    }

    @Test
    void the_same_report_again_is_answered_alike_and_told_once() {
        String interview = scene.schedule(scene.open(), "2026-01-05T10:00:00Z");
        String report = """
                {"decisionDate": "2026-01-09", "materials": [{"description": "Samples", "promisedFor": "2026-01-07"}],
                 "addInterviewers": [{"name": "The fourth person"}]}""";

        Response first = scene.post(interview + "/completion", report);
        Response second = scene.post(interview + "/completion", report);

        first.then().statusCode(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        scene.put(interview + "/outcome", "{\"outcome\": \"ADVANCED\"}").then().statusCode(200);
        log.await(InterviewOutcomeRecorded.class, 1);
        assertThat(log.all(InterviewCompleted.class)).hasSize(1);
    }

    @Test
    void a_report_is_corrected_by_who_has_read_it() {
        String opportunity = scene.open();
        String interview = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        String tag = scene.post(interview + "/completion", """
                        {"endedAt": "2026-01-05T11:20:00Z", "decisionDate": "2026-01-09",
                         "materials": [{"description": "Samples", "promisedFor": "2026-01-07"},
                                       {"description": "Diploma", "promisedFor": "2026-01-07"}]}""").header("ETag");
        String correction = """
                {"endedAt": "2026-01-05T11:10:00Z", "decisionDate": "2026-01-12",
                 "materials": [{"description": "Samples", "promisedFor": "2026-01-08"}]}""";

        scene.post(interview + "/completion", correction).then().statusCode(409);
        scene.request()
                .header("If-Match", "*")
                .body(correction)
                .post(interview + "/completion")
                .then()
                .statusCode(409);
        scene.request()
                .header("If-Match", tag)
                .body(correction)
                .post(interview + "/completion")
                .then()
                .statusCode(200)
                .body("endsAt", equalTo("2026-01-05T11:10:00Z"));

        List<InterviewCompleted> told = log.await(InterviewCompleted.class, 2);
        assertThat(told).extracting(InterviewCompleted::correction).containsExactly(false, true);
        assertThat(told.get(1).materials())
                .singleElement()
                .returns(told.get(0).materials().get(0).id(), PromisedMaterial::id);
        scene.get(opportunity).body("timeline.decisionDate", equalTo("2026-01-12"));
        scene.get(opportunity + "/materials").body("items.promisedFor", contains("2026-01-08"));
        scene.get("/v1/promises").body("items.promisedFor", contains("2026-01-08", "2026-01-12"));
    }

    @Test
    void a_correction_does_not_override_what_was_said_since() {
        String opportunity = scene.open();
        String interview = scene.schedule(opportunity, "2026-01-05T10:00:00Z");
        scene.post(interview + "/completion", "{\"decisionDate\": \"2026-01-09\"}")
                .then()
                .statusCode(200);
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-02-20\"}")
                .then()
                .statusCode(200);

        String tag = scene.request().get(interview).header("ETag");
        scene.request()
                .header("If-Match", tag)
                .body("{\"decisionDate\": \"2026-01-09\", \"met\": []}")
                .post(interview + "/completion")
                .then()
                .statusCode(200);

        scene.get(opportunity).body("timeline.decisionDate", equalTo("2026-02-20"));
    }

    @Test
    void people_are_corrected_by_id_before_and_after_the_round() {
        String interview = scene.schedule(scene.open(), "2026-01-05T10:00:00Z");
        String lin = scene.get(interview).extract().path("interviewers[1].id");

        scene.patch(interview, """
                        {"kind": "VIDEO", "interviewers": [{"id": "%s", "name": "Lin Chen"}, {"name": "Eva Roth"}]}""".formatted(lin))
                .then()
                .statusCode(200)
                .body("kind", equalTo("VIDEO"))
                .body("interviewers.name", contains("Lin Chen", "Eva Roth"))
                .body("interviewers[0].id", equalTo(lin));
        String eva = scene.get(interview).extract().path("interviewers[1].id");
        scene.post(interview + "/completion", "{\"met\": [\"%s\"]}".formatted(eva))
                .then()
                .statusCode(200);
        scene.patch(interview, """
                        {"interviewers": [{"id": "%s", "name": "Lin Chen"}, {"id": "%s", "name": "Eva Rot"}]}""".formatted(lin, eva))
                .then()
                .statusCode(200)
                .body("interviewers.met", contains(false, true));

        log.await(InterviewRescheduled.class, 1);
        assertThat(log.await(InterviewCompleted.class, 2).get(1).correction()).isTrue();
        scene.patch(interview, "{\"interviewers\": []}").then().statusCode(409);
        scene.patch(interview, "{\"interviewers\": [{\"id\": \"%s\", \"name\": \" \"}]}".formatted(lin))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("interviewers[0].name"));
        scene.patch(interview, "{\"startsAt\": \"2026-01-08T15:00:00Z\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("startsAt"));
    }

    @Test
    void an_outcome_belongs_to_a_round_that_took_place() {
        String interview = scene.schedule(scene.open(), "2026-01-05T10:00:00Z");
        String outcome = interview + "/outcome";

        scene.put(outcome, "{\"outcome\": \"ADVANCED\"}").then().statusCode(409).body("rule", equalTo("R33"));
        scene.post(interview + "/completion", "{}");
        scene.put(outcome, "{\"outcome\": \"UNDECIDED\"}").then().statusCode(200);
        scene.put(outcome, "{\"outcome\": \"ADVANCED\"}").then().statusCode(200);
        scene.put(outcome, "{\"outcome\": \"REJECTED\"}").then().statusCode(409);
        scene.correct(outcome, "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REJECTED"));
        scene.request().body("{\"outcome\": \"REJECTED\"}").put(outcome).then().statusCode(428);
        log.await(InterviewOutcomeRecorded.class, 3);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
