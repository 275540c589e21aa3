package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CoachGranted;
import io.followthrough.contracts.interviews.people.CoachScope;
import io.followthrough.contracts.interviews.people.CoachWithdrawn;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.EventLog;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class GrantingACoachTest {

    private static final String COACHES = "/v1/candidates/cand-1/coaches";

    private final String tenant = "grants-" + UUID.randomUUID();
    private final Requests requests = new Requests(tenant);

    @BeforeEach
    void there_is_a_candidate() {
        requests.openOpportunity("cand-1");
    }

    @Test
    void a_granted_coach_reads_until_the_grant_is_withdrawn() {
        coachReads(404);

        grant("*", "{}").statusCode(201).header("Location", endsWith(COACHES + "/coach-1"));
        coachReads(200);

        requests.asAdmin().delete(COACHES + "/coach-1").then().statusCode(204);
        coachReads(404);
        requests.asAdmin().delete(COACHES + "/coach-1").then().statusCode(404);
    }

    @Test
    void a_grant_for_the_notes_shows_no_profile() {
        grant("*", "{\"scopes\": [\"NOTES\"]}").statusCode(201);

        coachReads(404);
    }

    @Test
    void the_coaches_of_a_candidate_are_listed() {
        grant("*", "{\"scopes\": [\"PLAN\"], \"expiresAt\": \"2999-01-01T00:00:00Z\"}");

        requests.asCandidate("cand-1")
                .get(COACHES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].coachId", equalTo("coach-1"))
                .body("items[0].scopes", contains("PLAN"))
                .body("items[0].expiresAt", equalTo("2999-01-01T00:00:00Z"))
                .body("items[0].state", equalTo("ACTIVE"));
    }

    @Test
    void a_grant_is_replaced_as_a_whole_and_a_stale_change_refused() {
        grant("*", "{\"scopes\": [\"PLAN\"]}").header("ETag", startsWith("\"1-"));

        grant("\"1\"", "{\"expiresAt\": \"2999-01-01T00:00:00Z\"}")
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("scopes", contains("PLAN", "NOTES"));
        grant("\"1\"", "{}").statusCode(412);
        requests.asAdmin().body("{}").put(COACHES + "/coach-1").then().statusCode(428);
        requests.asAdmin()
                .header("If-Match", "\"1\"")
                .delete(COACHES + "/coach-1")
                .then()
                .statusCode(412);
    }

    @Test
    void every_change_is_audited_and_told() {
        grant("*", "{\"scopes\": [\"PLAN\"]}");
        grant("*", "{\"scopes\": [\"PLAN\"]}").statusCode(200);
        requests.asAdmin().delete(COACHES + "/coach-1");

        requests.asAdmin()
                .get("/v1/candidates/cand-1/coach-changes")
                .then()
                .statusCode(200)
                .body("items.kind", contains("GRANTED", "WITHDRAWN"))
                .body("items.changedBy", contains("admin-of-" + tenant, "admin-of-" + tenant))
                .body("items[0].scopes", contains("PLAN"))
                .body("items[1]", not(hasKey("scopes")));
        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            CoachWithdrawn withdrawn = log.await(CoachWithdrawn.class, 1).get(0);
            CoachGranted granted = log.await(CoachGranted.class, 1).get(0);
            assertThat(granted.scopes()).containsExactly(CoachScope.PLAN);
            assertThat(withdrawn.coachId()).isEqualTo(granted.coachId()).isEqualTo("coach-1");
        }
    }

    @Test
    void the_audit_is_paged() {
        for (String coach : new String[] {"coach-1", "coach-2", "coach-3"}) {
            requests.asAdmin().header("If-Match", "*").body("{}").put(COACHES + "/" + coach);
        }

        String cursor = requests.asAdmin()
                .get("/v1/candidates/cand-1/coach-changes?limit=2")
                .then()
                .body("items.coachId", contains("coach-1", "coach-2"))
                .extract()
                .path("nextCursor");
        requests.asAdmin()
                .queryParam("cursor", cursor)
                .get("/v1/candidates/cand-1/coach-changes")
                .then()
                .body("items.coachId", contains("coach-3"));
    }

    @Test
    void nobody_rewrites_the_audit() throws SQLException {
        grant("*", "{}");

        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                var forge =
                        superuser.prepareStatement("update coach_change set changed_by = 'x' where tenant_id = ?")) {
            forge.setString(1, tenant);
            assertThatThrownBy(forge::executeUpdate).hasMessageContaining("audit");
        }
    }

    @Test
    void what_cannot_be_granted_is_refused_by_name() {
        grant("*", "{\"expiresAt\": \"2020-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("violations[0].field", equalTo("expiresAt"));
        grant("*", "{\"scopes\": []}").statusCode(400).body("violations[0].field", equalTo("scopes"));
        grant("*", "{\"scopes\": [\"ALL\"]}").statusCode(400).body("violations[0].field", equalTo("scopes[0]"));
        requests.asAdmin().get(COACHES).then().body("items", empty());
    }

    @Test
    void a_candidate_has_at_most_fifty_coaches() {
        for (int coach = 1; coach <= 50; coach++) {
            requests.asAdmin()
                    .header("If-Match", "*")
                    .body("{}")
                    .put(COACHES + "/coach-" + coach)
                    .then()
                    .statusCode(201);
        }

        requests.asAdmin()
                .header("If-Match", "*")
                .body("{}")
                .put(COACHES + "/one-more")
                .then()
                .statusCode(409);
    }

    private ValidatableResponse grant(String ifMatch, String body) {
        return requests.asAdmin()
                .header("If-Match", ifMatch)
                .body(body)
                .put(COACHES + "/coach-1")
                .then();
    }

    private void coachReads(int status) {
        requests.asCoach("coach-1").get("/v1/candidates/cand-1").then().statusCode(status);
    }
}
