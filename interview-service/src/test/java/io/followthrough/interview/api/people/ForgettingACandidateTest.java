package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.RemovedData;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.erasure.CandidateTraces;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ForgettingACandidateTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final String tenant = "forgetting-" + UUID.randomUUID();
    private final String candidate = "cand-" + UUID.randomUUID();
    private final Requests requests = new Requests(tenant);
    private EverythingOfACandidate everything;

    @BeforeEach
    void there_is_all_that_can_be_known_of_a_candidate() {
        everything = EverythingOfACandidate.make(requests, candidate);
    }

    @Test
    void nothing_is_left_here_and_the_receipt_says_what_there_was() {
        CandidateTraces traces = CandidateTraces.of(Service.INTERVIEW, tenant, candidate, "erasure", "erasure_part");

        String id = forget().body("state", equalTo("PENDING")).extract().path("id");

        traces.checkGone();
        receipt(id)
                .body("candidateId", equalTo(candidate))
                .body("services.service", equalTo(List.of("interview-service", "notes-service", "reminder-service")))
                .body("services[0].removed.kind", hasItems("opportunities", "interviews", "interviewers", "profiles"))
                .body("services[0].removed.find { it.kind == 'interviewers' }.count", equalTo(2));
        requests.asAdmin().get("/v1/candidates/" + candidate).then().statusCode(404);
        requests.asAdmin()
                .get("/v1/opportunities/" + everything.opportunity())
                .then()
                .statusCode(404);
    }

    @Test
    void the_receipt_is_complete_when_the_other_services_have_answered() {
        UUID id = UUID.fromString(forget().extract().path("id"));

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant);
                EventSender sender = new EventSender(tenant)) {
            assertThat(log.await(CandidateErased.class, 1))
                    .extracting(CandidateErased::candidateId, CandidateErased::erasureId)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(candidate, id));
            sender.send(Topic.NOTES, done(id, "notes-service"));
            awaitServices(id, 2);
            receipt(id.toString()).body("state", equalTo("PENDING"));
            sender.send(Topic.REMINDERS, done(id, "reminder-service"));
            awaitServices(id, 3);
        }
        receipt(id.toString())
                .body("state", equalTo("DATABASES_CLEAN"))
                .body("namesLeaveTopicsAt", notNullValue())
                .body("services[1].stores.store", contains("DATABASE", "STORED_ANSWERS", "TOPICS", "DEAD_LETTERS"))
                .body("services[1].removed[0].kind", equalTo("debriefs"))
                .body("services[1].removed[0].count", equalTo(4));
    }

    @Test
    void asking_again_meanwhile_gets_the_same_receipt_and_no_second_event() {
        String id = forget().extract().path("id");

        forget().body("id", equalTo(id));

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            log.await(CandidateErased.class, 1);
            assertThat(log.all(CandidateErased.class)).hasSize(1);
        }
    }

    @Test
    void a_candidate_who_was_forgotten_can_come_back_and_be_forgotten_again() {
        String first = forget().extract().path("id");

        requests.openOpportunity(candidate);
        requests.asCandidate(candidate)
                .get("/v1/candidates/" + candidate)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));

        forget().body("id", not(equalTo(first)));
        requests.asCandidate(candidate).get("/v1/erasures/" + first).then().statusCode(200);
    }

    @Test
    void a_stored_answer_is_forgotten_too() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key);
        assertThat(keyed(key)).isEqualTo(first);

        forget();

        assertThat(keyed(key)).as("a new opportunity").isNotEqualTo(first);
    }

    /** Behind the service's back: a release before took ids that no path can hold. */
    @ParameterizedTest
    @ValueSource(strings = {".", "..", "%2e%2e", "a/../b", "c\nd", "e\u001bf"})
    void whatever_id_was_stored_before_can_be_read_and_forgotten(String id) throws SQLException {
        renameCandidate(id);
        CandidateTraces traces = CandidateTraces.of(Service.INTERVIEW, tenant, id, "erasure", "erasure_part");

        requests.asCandidate(id)
                .queryParam("candidateId", id)
                .get("/v1/candidates")
                .then()
                .statusCode(200)
                .body("items.candidateId", contains(id));
        requests.asAdmin()
                .queryParam("candidateId", id)
                .get("/v1/exports/interviews")
                .then()
                .statusCode(200)
                .body("opportunities.candidateId", everyItem(equalTo(id)))
                .body("opportunities", hasSize(greaterThan(0)));
        requests.asAdmin()
                .queryParam("candidateId", id)
                .delete("/v1/candidates")
                .then()
                .statusCode(202)
                .body("candidateId", equalTo(id));

        traces.checkGone();
    }

    private void renameCandidate(String id) throws SQLException {
        try (Connection database = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("""
                    select c.table_name from information_schema.columns c join information_schema.tables t
                      on t.table_schema = c.table_schema and t.table_name = c.table_name
                    where c.column_name = 'candidate_id' and c.table_schema = 'public' and t.table_type = 'BASE TABLE'""")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (PreparedStatement rename = database.prepareStatement(
                        "update " + table + " set candidate_id = ? where tenant_id = ? and candidate_id = ?")) {
                    rename.setString(1, id);
                    rename.setString(2, tenant);
                    rename.setString(3, candidate);
                    rename.executeUpdate();
                }
            }
        }
    }

    @Test
    void whom_nobody_knows_cannot_be_forgotten() {
        requests.asAdmin().delete("/v1/candidates/nobody").then().statusCode(404);
        requests.asCandidate("somebody-else")
                .delete("/v1/candidates/" + candidate)
                .then()
                .statusCode(404);
        requests.asAdmin().get("/v1/erasures/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void an_interviewer_is_forgotten_and_told_of_no_more() {
        String address = "/v1/interviews/" + everything.interview();
        String interviewer = requests.asService().get(address).path("interviewers[0].id");
        requests.asService().get(address).then().body("interviewers.email", hasItem("amara@northwind.example"));
        String tag = requests.asService().get(address).header("ETag");

        requests.asCandidate(candidate)
                .delete("/v1/interviewers/" + interviewer + "/personal-data")
                .then()
                .statusCode(204);

        requests.asService()
                .get(address)
                .then()
                .header("ETag", not(equalTo(tag)))
                .body("interviewers[0].id", equalTo(interviewer))
                .body("interviewers[0].name", equalTo("Interviewer"))
                .body("interviewers[1].name", not(equalTo("Interviewer")))
                .body(not(containsString("mara")));
        requests.asService()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"kind\": \"VIDEO\"}")
                .patch(address)
                .then()
                .statusCode(200);
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            assertThat(log.await(io.followthrough.contracts.interviews.people.InterviewerErased.class, 1))
                    .extracting(erased -> erased.interviewerId().toString())
                    .containsExactly(interviewer);
            assertThat(log.await(InterviewCompleted.class, InterviewCompleted::correction, 1))
                    .allSatisfy(corrected -> assertThat(corrected.interviewers())
                            .extracting(Attendee::name)
                            .contains("Interviewer")
                            .doesNotContain("Amara Okafor"));
        }
        requests.asAdmin()
                .delete("/v1/interviewers/" + UUID.randomUUID() + "/personal-data")
                .then()
                .statusCode(404);
    }

    @Test
    void stored_answers_about_whom_an_interviewer_met_are_forgotten_with_that_person() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key);
        String interviewer = requests.asService()
                .get("/v1/interviews/" + everything.interview())
                .path("interviewers[0].id");

        requests.asCandidate(candidate)
                .delete("/v1/interviewers/" + interviewer + "/personal-data")
                .then()
                .statusCode(204);

        assertThat(keyed(key)).as("a new opportunity").isNotEqualTo(first);
    }

    private ValidatableResponse forget() {
        return requests.asCandidate(candidate)
                .delete("/v1/candidates/" + candidate)
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/erasures/"));
    }

    private ValidatableResponse receipt(String id) {
        return requests.asCandidate(candidate).get("/v1/erasures/" + id).then().statusCode(200);
    }

    private void awaitServices(UUID id, int count) {
        await().atMost(SOON)
                .until(() -> receipt(id.toString()).extract().header("ETag").startsWith("\"" + count + "-"));
    }

    private CandidateDataErased done(UUID id, String service) {
        return new CandidateDataErased(candidate, id, service, List.of(new RemovedData("debriefs", 4)), Instant.now());
    }

    private String keyed(String key) {
        return requests.asService()
                .header("Idempotency-Key", key)
                .body("""
                        {"candidateId": "%s", "employer": "Contoso", "role": "Analyst"}""".formatted(candidate))
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
