package io.followthrough.interview.api.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.interview.api.HiringScene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Timelines, materials, references, responses, and the ledger of what was promised. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PromisesTest {

    private static final String FAR = "2999-01-01";

    private final HiringScene scene = new HiringScene("promises");

    @Test
    void a_timeline_is_said_changed_and_taken_back_and_all_of_it_is_kept() {
        String opportunity = scene.open();
        String timeline = opportunity + "/timeline";
        scene.get(timeline).body("state", equalTo("TIMELINE_UNKNOWN"));

        scene.put(timeline, "{\"decisionDate\": \"2026-12-04\", \"statedAs\": \"end of the week\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("KNOWN"));
        scene.put(timeline, "{\"decisionDate\": \"2026-12-11\"}").then().statusCode(200);
        scene.put(timeline, "{\"decisionDate\": \"2026-12-11\"}").then().header("ETag", equalTo("\"2\""));
        scene.put(timeline, "{\"decisionDate\": null}")
                .then()
                .statusCode(200)
                .body("state", equalTo("TIMELINE_UNKNOWN"));

        scene.get(timeline + "/history")
                .body("items.decisionDate", contains("2026-12-04", "2026-12-11", null))
                .body("items[0].statedAs", equalTo("end of the week"))
                .body("items.state", contains("KNOWN", "KNOWN", "TIMELINE_UNKNOWN"));
        scene.request()
                .body("{\"decisionDate\": \"2026-12-11\"}")
                .put(timeline)
                .then()
                .statusCode(428);
        scene.put(timeline, "{\"decisionDate\": \"tomorrow\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("decisionDate"));
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(HiringTimelineChanged.class, 3))
                    .extracting(HiringTimelineChanged::previousDecisionDate)
                    .containsExactly(null, LocalDate.parse("2026-12-04"), LocalDate.parse("2026-12-11"));
        }
    }

    @Test
    void a_decision_before_the_first_round_is_refused() {
        String opportunity = scene.open();
        scene.post(scene.schedule(opportunity, "2026-01-05T10:00:00Z") + "/completion", "{}");

        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-01-04\"}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("R1"))
                .body("violations.field", hasItem("decisionDate"));
    }

    @Test
    void a_material_is_promised_and_sent_once() {
        String opportunity = scene.open();
        String material = scene.created(
                opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"" + FAR + "\"}");
        scene.get("/v1/promises?state=PROMISED").body("items.about", contains("Samples"));

        scene.post(material + "/sent", "{\"sentAt\": \"2999-01-02T10:00:00Z\"}")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("sentAt"));
        scene.request().post(material + "/sent").then().statusCode(200).body("onTime", equalTo(true));
        scene.post(material + "/sent", "{}").then().statusCode(409).body("rule", equalTo("R2"));

        scene.get(material).body("onTime", equalTo(true));
        scene.get("/v1/promises?state=KEPT").body("items.promisor", contains("CANDIDATE"));
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(MaterialSent.class, 1).get(0).onTime()).isTrue();
            log.await(MaterialRequested.class, 1);
        }
    }

    @Test
    void references_and_responses_keep_their_words_to_themselves() {
        String opportunity = scene.open();
        String reference = scene.created(opportunity + "/references", """
                {"name": "Ada Novak", "email": "ada@ref.example", "greetingName": "Frau Novak", "highlight": "The secret pilot"}""");
        String response = scene.created(opportunity + "/employer-responses", """
                {"channel": "PHONE", "receivedAt": "2026-01-08T10:00:00Z", "summary": "A secret delay"}""");

        scene.get(reference).body("highlight", equalTo("The secret pilot")).body("greetingName", equalTo("Frau Novak"));
        scene.get(response).body("summary", equalTo("A secret delay"));
        scene.get(opportunity + "/references").body("items.name", contains("Ada Novak"));
        scene.get(opportunity + "/employer-responses").body("items.channel", contains("PHONE"));
        scene.post(opportunity + "/employer-responses", """
                        {"channel": "EMAIL", "receivedAt": "2999-01-01T10:00:00Z"}""")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("receivedAt"));
        scene.post(opportunity + "/employer-responses", "{\"channel\": \"FAX\"}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("channel"));
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, scene.tenant())) {
            assertThat(log.await(ReferenceAdded.class, 1).get(0).greetingName()).isEqualTo("Frau Novak");
            log.await(EmployerResponded.class, 1);
            assertThat(log.all())
                    .noneMatch(event ->
                            event.text().contains("secret") || event.text().contains("@"));
        }
    }

    @Test
    void the_employer_keeps_its_word_by_an_answer_in_time() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"" + FAR + "\", \"statedAs\": \"in time\"}");
        scene.get("/v1/promises?state=PROMISED")
                .body("items.promisor", contains("EMPLOYER"))
                .body("items[0].about", equalTo("in time"))
                .body("items[0].keptAt", nullValue());

        scene.post(opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}")
                .then()
                .statusCode(201);

        scene.get("/v1/promises?state=PROMISED").body("items", empty());
        scene.get("/v1/promises").body("items.state", contains("KEPT"));
    }

    @Test
    void what_was_not_kept_in_time_stays_broken_and_a_new_date_is_a_new_promise() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-01-09\"}");
        scene.post(opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}");
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"" + FAR + "\"}");

        scene.get("/v1/promises")
                .body("items.state", contains("BROKEN", "PROMISED"))
                .body("items[0].brokenAt", equalTo("2026-01-10T00:00:00Z"));
        scene.get("/v1/promises?state=BROKEN").body("items", hasSize(1));
    }

    @Test
    void a_date_that_was_replaced_in_time_is_no_promise_any_more() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2998-01-01\"}");
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"" + FAR + "\"}");

        scene.get("/v1/promises?candidateId=cand-1").body("items.promisedFor", contains(FAR));
    }

    @Test
    void a_date_is_taken_back_in_time_or_stays_broken() {
        String inTime = scene.open();
        scene.put(inTime + "/timeline", "{\"decisionDate\": \"" + FAR + "\"}");
        scene.put(inTime + "/timeline", "{\"decisionDate\": null}");
        scene.get("/v1/promises").body("items", empty());

        String tooLate = scene.open();
        scene.put(tooLate + "/timeline", "{\"decisionDate\": \"2026-01-09\"}");
        scene.put(tooLate + "/timeline", "{\"decisionDate\": null}");
        scene.get("/v1/promises?state=BROKEN")
                .body("items.promisedFor", contains("2026-01-09"))
                .body("items[0].brokenAt", equalTo("2026-01-10T00:00:00Z"));
    }

    @Test
    void a_date_that_was_broken_is_broken_once_however_often_it_is_said() {
        String timeline = scene.open() + "/timeline";
        for (String date : List.of("\"2026-01-09\"", "null", "\"2026-01-09\"", "\"" + FAR + "\"", "\"2026-01-09\"")) {
            scene.put(timeline, "{\"decisionDate\": " + date + "}").then().statusCode(200);
        }

        scene.get("/v1/promises").body("items.promisedFor", contains("2026-01-09"));
        scene.get(timeline + "/history").body("items", hasSize(5));
    }

    @Test
    void an_outcome_settles_and_its_correction_unsettles() {
        String opportunity = scene.open();
        scene.put(opportunity + "/timeline", "{\"decisionDate\": \"" + FAR + "\"}");
        scene.post(opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"" + FAR + "\"}");

        scene.put(opportunity + "/outcome", "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(200);
        scene.get("/v1/promises").body("items.state", contains("KEPT"));
        scene.correct(opportunity + "/outcome", "{\"outcome\": \"NO_RESPONSE\"}")
                .then()
                .statusCode(200);
        scene.get("/v1/promises").body("items.state", contains("PROMISED"));
        scene.post(opportunity + "/reopening", "{\"reason\": \"They called\"}")
                .then()
                .statusCode(200);
        scene.get("/v1/promises").body("items.promisor", contains("EMPLOYER", "CANDIDATE"));
    }

    @Test
    void promises_are_paged_and_filtered() {
        String opportunity = scene.open();
        for (int count = 0; count < 5; count++) {
            scene.post(opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"" + FAR + "\"}");
        }
        scene.put(scene.open() + "/timeline", "{\"decisionDate\": \"" + FAR + "\"}");

        String cursor = scene.get("/v1/promises?limit=4")
                .body("items", hasSize(4))
                .extract()
                .path("nextCursor");
        scene.get("/v1/promises?limit=4&cursor=" + cursor)
                .body("items.promisor", contains("CANDIDATE", "EMPLOYER"))
                .body("nextCursor", nullValue());
        String id = opportunity.substring(opportunity.lastIndexOf('/') + 1);
        scene.get("/v1/promises?opportunityId=" + id).body("items", hasSize(5));
        scene.request().get("/v1/promises?state=LOST").then().statusCode(400);
        scene.request().get("/v1/promises?candidateId=cand-2").then().statusCode(404);
    }

    @Test
    void the_tenants_clock_says_what_is_broken() {
        HiringScene sandbox = HiringScene.inSandbox();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        LocalDate tomorrow = now.atZone(ZoneId.of("UTC")).toLocalDate().plusDays(1);
        String opportunity = sandbox.open();
        sandbox.put(opportunity + "/timeline", "{\"decisionDate\": \"" + tomorrow + "\"}");
        sandbox.post(
                opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"" + tomorrow + "\"}");
        sandbox.get("/v1/promises").body("items.state", contains("PROMISED", "PROMISED"));

        move(sandbox, now, Duration.ofDays(3));

        sandbox.get("/v1/promises?state=BROKEN").body("items.promisor", contains("EMPLOYER", "CANDIDATE"));
        assertThat(sandbox.get("/v1/promises").extract().<List<String>>path("items.brokenAt"))
                .containsExactly(tomorrow.plusDays(1) + "T00:00:00Z", tomorrow + "T17:00:00Z");
    }

    private static void move(HiringScene sandbox, Instant now, Duration ahead) {
        try (EventSender sender = new EventSender(sandbox.tenant());
                EventLog log = EventLog.of(Topic.INTERVIEWS, sandbox.tenant())) {
            sender.send(Topic.REMINDERS, new SandboxClockMoved(1, now.plus(ahead), ahead.toMillis()));
            log.awaitFirst(SandboxClockApplied.class, applied -> applied.version() == 1);
        }
    }
}
