package io.followthrough.interview.api.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.contracts.interviews.retraction.StandingTimeline;
import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds and opportunities that were entered by mistake, and rounds that were entered for the wrong opportunity. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class TakingBackTest {

    private static final String REASON = "{\"reason\": \"Entered twice\"}";

    private final HiringScene scene = new HiringScene("undo");
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
    void a_void_round_stays_to_be_read_and_has_no_place_among_the_others() {
        String opportunity = scene.open();
        String first = completed(opportunity, "2026-01-05T10:00:00Z", "{}");
        String second = scene.schedule(opportunity, "2026-01-12T10:00:00Z");

        scene.post(first + "/void", REASON)
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"))
                .body("voidedAt", notNullValue())
                .body("round", nullValue())
                .body("reportedAt", notNullValue())
                .body("interviewers.met", contains(true, true));

        scene.get(second).body("round", equalTo(1));
        scene.get(opportunity + "/interviews").body("items.state", contains("VOIDED", "SCHEDULED"));
        scene.get(opportunity + "/history")
                .body("items.kind", hasItem("INTERVIEW_VOIDED"))
                .body("items.find { it.kind == 'INTERVIEW_VOIDED' }.reason", equalTo("Entered twice"))
                .body("items.find { it.kind == 'INTERVIEW_VOIDED' }.changes.field", contains("state"));
        InterviewVoided told = log.await(InterviewVoided.class, 1).get(0);
        assertThat(told.interviewId()).hasToString(id(first));
        assertThat(log.all()).noneMatch(event -> event.text().contains("twice"));
    }

    @Test
    void taken_back_twice_it_is_told_once_and_nothing_else_happens_to_it() {
        String opportunity = scene.open();
        String round = completed(opportunity, "2026-01-05T10:00:00Z", """
                {"materials": [{"description": "Samples", "promisedFor": "2026-01-07"}]}""");
        String material = "/v1/materials/"
                + scene.get(opportunity + "/materials").extract().path("items[0].id");
        Response once = scene.post(round + "/void", REASON);
        Response again = scene.request()
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Once more\"}")
                .post(round + "/void");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(once.asString());
        scene.post(round + "/completion", "{}").then().statusCode(409);
        scene.post(round + "/cancellation", "{}").then().statusCode(409);
        scene.put(round + "/outcome", "{\"outcome\": \"ADVANCED\"}").then().statusCode(409);
        scene.patch(round, "{\"kind\": \"VIDEO\"}").then().statusCode(409);
        scene.post(round + "/reschedule", """
                        {"startsAt": "2026-01-08T15:00:00Z", "endsAt": "2026-01-08T16:00:00Z"}""").then().statusCode(409);
        scene.post(round + "/move", "{\"opportunityId\": \"%s\"}".formatted(id(scene.open())))
                .then()
                .statusCode(409);
        scene.post(material + "/sent", "{}").then().statusCode(409);
        scene.post(scene.schedule(opportunity, "2026-01-12T10:00:00Z") + "/void", REASON)
                .then()
                .statusCode(200);
        assertThat(log.await(InterviewVoided.class, 2)).hasSize(2);
    }

    @Test
    void who_has_not_read_the_latest_version_takes_nothing_back() {
        String round = scene.schedule(scene.open(), "2026-01-05T10:00:00Z");

        scene.request()
                .header("If-Match", "\"99\"")
                .body(REASON)
                .post(round + "/void")
                .then()
                .statusCode(412);
        scene.post(round + "/void", "{\"reason\": \" \"}").then().statusCode(400);
        scene.get(round).body("state", equalTo("SCHEDULED"));
    }

    @Test
    void what_was_said_and_promised_in_it_was_not_and_what_stood_before_stands_again() {
        String opportunity = scene.open();
        completed(
                opportunity,
                "2026-01-05T10:00:00Z",
                "{\"decisionDate\": \"2026-01-09\", \"timelineStatedAs\": \"Friday\"}");
        String mistake = completed(opportunity, "2026-01-07T10:00:00Z", """
                {"decisionDate": "2026-01-20",
                 "materials": [{"description": "Samples", "promisedFor": "2026-01-08"}]}""");
        scene.get("/v1/promises")
                .body("items.promisedFor", containsInAnyOrder("2026-01-09", "2026-01-08", "2026-01-20"));

        scene.post(mistake + "/void", REASON).then().statusCode(200);

        scene.get(opportunity)
                .body("timeline.decisionDate", equalTo("2026-01-09"))
                .body("timeline.statedAs", equalTo("Friday"));
        scene.get("/v1/promises").body("items.promisedFor", contains("2026-01-09"));
        scene.get(opportunity + "/materials").body("items[0].releasedAt", notNullValue());
        StandingTimeline told = Objects.requireNonNull(
                log.await(InterviewVoided.class, 1).get(0).timeline());
        assertThat(told.decisionDate()).isEqualTo(LocalDate.parse("2026-01-09"));
        assertThat(told.statedAt()).isEqualTo("2026-01-05T11:00:00Z");
        scene.put(opportunity + "/outcome", "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(200);
        scene.post(opportunity + "/reopening", "{\"reason\": \"They called\"}")
                .then()
                .statusCode(200);
        scene.get("/v1/promises").body("items.promisedFor", contains("2026-01-09"));
    }

    @Test
    void a_round_that_never_was_has_answered_nothing() {
        String opportunity = scene.open();
        completed(opportunity, "2026-01-05T10:00:00Z", "{\"decisionDate\": \"2026-01-09\"}");
        String mistake = scene.schedule(opportunity, "2026-01-08T10:00:00Z");
        scene.get("/v1/promises").body("items.state", contains("KEPT"));

        scene.post(mistake + "/void", REASON).then().statusCode(200);

        scene.get("/v1/promises").body("items.state", contains("BROKEN"));
    }

    @Test
    void void_rounds_are_none_of_the_two_hundred() {
        String opportunity = scene.open();
        String last = IntStream.range(0, 200)
                .mapToObj(n -> scene.schedule(opportunity, "2026-01-05T10:00:00Z"))
                .reduce((one, other) -> other)
                .orElseThrow();
        String more = """
                {"kind": "VIDEO", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                 "timeZone": "Europe/Berlin", "interviewers": []}""";
        scene.post(opportunity + "/interviews", more).then().statusCode(409);

        scene.post(last + "/void", REASON).then().statusCode(200);

        scene.post(opportunity + "/interviews", more).then().statusCode(201);
    }

    @Test
    void a_void_opportunity_takes_nothing_more_and_is_told_once() {
        String opportunity = scene.open();
        String round = completed(opportunity, "2026-01-05T10:00:00Z", "{\"decisionDate\": \"2026-01-09\"}");
        String material =
                scene.created(opportunity + "/materials", "{\"description\": \"CV\", \"promisedFor\": \"2026-01-07\"}");

        Response once = scene.post(opportunity + "/void", REASON);
        Response again = scene.post(opportunity + "/void", REASON);

        once.then().statusCode(200).body("status", equalTo("VOIDED")).body("voidedAt", notNullValue());
        assertThat(again.asString()).isEqualTo(once.asString());
        scene.get("/v1/promises").body("items", empty());
        scene.get("/v1/opportunities?status=OPEN").body("items.id", not(hasItem(id(opportunity))));
        scene.get("/v1/opportunities?status=VOIDED").body("items.id", contains(id(opportunity)));
        scene.patch(opportunity, "{\"role\": \"Lead\"}").then().statusCode(409);
        scene.put(opportunity + "/outcome", "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(409);
        scene.post(opportunity + "/reopening", REASON).then().statusCode(409);
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-02-01\"}")
                .then()
                .statusCode(409);
        scene.post(opportunity + "/references", "{\"name\": \"Sam Reed\"}")
                .then()
                .statusCode(409);
        scene.post(opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}")
                .then()
                .statusCode(409);
        scene.post(round + "/void", REASON).then().statusCode(409);
        scene.put(round + "/outcome", "{\"outcome\": \"ADVANCED\"}").then().statusCode(409);
        scene.post(material + "/sent", "{}").then().statusCode(409);
        scene.get(opportunity + "/history").body("items.kind", hasItem("VOIDED"));
        scene.post(scene.open() + "/void", REASON).then().statusCode(200);
        assertThat(log.await(OpportunityVoided.class, 2)).hasSize(2);
    }

    @Test
    void a_round_moves_to_another_opportunity_with_all_that_was_promised_in_it() {
        String wrong = scene.open();
        String right = scene.open();
        completed(wrong, "2026-01-05T10:00:00Z", "{\"decisionDate\": \"2026-01-09\"}");
        String round = completed(wrong, "2026-01-07T10:00:00Z", """
                {"decisionDate": "2026-01-20",
                 "materials": [{"description": "Samples", "promisedFor": "2026-01-08"}]}""");
        scene.put(round + "/outcome", "{\"outcome\": \"ADVANCED\"}").then().statusCode(200);

        scene.post(round + "/move", "{\"opportunityId\": \"%s\"}".formatted(id(right)))
                .then()
                .statusCode(200)
                .body("opportunityId", equalTo(id(right)))
                .body("round", equalTo(1))
                .body("outcome", equalTo("ADVANCED"));

        scene.get(wrong).body("timeline.decisionDate", equalTo("2026-01-09"));
        scene.get(right).body("timeline.decisionDate", equalTo("2026-01-20"));
        scene.get(wrong + "/materials").body("items", empty());
        scene.get(right + "/materials").body("items.description", contains("Samples"));
        scene.get(wrong + "/interviews").body("items.round", contains(1));
        scene.get("/v1/promises?opportunityId=" + id(wrong)).body("items.state", contains("BROKEN"));
        scene.get("/v1/promises?opportunityId=" + id(right)).body("items", hasSize(2));
        for (String opportunity : new String[] {wrong, right}) {
            scene.get(opportunity + "/history").body("items.kind", hasItem("INTERVIEW_MOVED"));
        }
        InterviewMoved told = log.await(InterviewMoved.class, 1).get(0);
        assertThat(told.opportunityId()).hasToString(id(right));
        assertThat(told.fromOpportunityId()).hasToString(id(wrong));
        assertThat(Objects.requireNonNull(told.timeline()).decisionDate()).isEqualTo(LocalDate.parse("2026-01-20"));
        assertThat(Objects.requireNonNull(told.fromTimeline()).decisionDate()).isEqualTo(LocalDate.parse("2026-01-09"));
        scene.post(round + "/completion", "{}").then().statusCode(409);
    }

    @Test
    void a_round_moves_neither_to_what_is_closed_or_void_nor_to_somebody_else() {
        String round = scene.schedule(scene.open(), "2026-01-05T10:00:00Z");
        String closed = scene.open();
        String voided = scene.open();
        scene.put(closed + "/outcome", "{\"outcome\": \"REJECTED\"}").then().statusCode(200);
        scene.post(voided + "/void", REASON).then().statusCode(200);
        String foreign = new HiringScene("stranger").open();

        for (String target : new String[] {closed, voided}) {
            scene.post(round + "/move", "{\"opportunityId\": \"%s\"}".formatted(id(target)))
                    .then()
                    .statusCode(409);
        }
        scene.post(round + "/move", "{\"opportunityId\": \"%s\"}".formatted(id(foreign)))
                .then()
                .statusCode(404);
    }

    private String completed(String opportunity, String startsAt, String report) {
        String round = scene.schedule(opportunity, startsAt);
        scene.post(round + "/completion", report).then().statusCode(200);
        return round;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
