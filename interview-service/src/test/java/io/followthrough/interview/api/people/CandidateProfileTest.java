package io.followthrough.interview.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CandidateProfileTest {

    private static final String WHOLE = """
            {"displayName": " Lea Novak ", "email": "lea@novak.example", "timeZone": "Europe/Vienna",
             "profileUrl": "https://www.linkedin.example/in/lea", "followUpChannel": "PHONE"}""";

    private final String tenant = "profiles-" + UUID.randomUUID();
    private final Requests requests = new Requests(tenant);

    @Test
    void a_candidate_is_known_from_the_first_opportunity_on() {
        requests.asCandidate("cand-1").get("/v1/candidates/cand-1").then().statusCode(404);
        requests.asAdmin().get("/v1/candidates/cand-1").then().statusCode(404);
        requests.asService()
                .header("If-Match", "*")
                .body(WHOLE)
                .put("/v1/candidates/cand-1")
                .then()
                .statusCode(404);

        requests.openOpportunity("cand-1");

        requests.asCandidate("cand-1")
                .get("/v1/candidates/cand-1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("candidateId", equalTo("cand-1"))
                .body("$", not(hasKey("timeZone")));
    }

    @Test
    void a_second_opportunity_leaves_the_profile_as_it_is() {
        requests.openOpportunity("cand-1");
        put("\"0\"", WHOLE, 200);

        requests.openOpportunity("cand-1");

        requests.asCandidate("cand-1")
                .get("/v1/candidates/cand-1")
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("displayName", equalTo("Lea Novak"));
    }

    @Test
    void a_profile_is_replaced_as_a_whole() {
        requests.openOpportunity("cand-1");
        put("\"0\"", WHOLE, 200);

        put("\"1\"", "{\"timeZone\": \"America/New_York\"}", 200);

        requests.asService()
                .get("/v1/candidates/cand-1")
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("timeZone", equalTo("America/New_York"))
                .body("$", not(hasKey("email")))
                .body("$", not(hasKey("followUpChannel")));
    }

    @Test
    void a_change_is_told_without_the_addresses() {
        requests.openOpportunity("cand-1");
        put("*", WHOLE, 200);

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            CandidateChanged changed = log.await(CandidateChanged.class, 1).get(0);

            assertThat(changed.candidateId()).isEqualTo("cand-1");
            assertThat(changed.displayName()).isEqualTo("Lea Novak");
            assertThat(changed.timeZone()).isEqualTo("Europe/Vienna");
            assertThat(changed.followUpChannel()).isEqualTo(FollowUpChannel.PHONE);
            assertThat(changed.profileKnown()).isTrue();
            assertThat(log.all())
                    .extracting(LoggedEvent::text)
                    .noneMatch(text -> text.contains("novak.example") || text.contains("linkedin.example"));
        }
    }

    @Test
    void writing_what_stands_there_already_is_no_change() {
        requests.openOpportunity("cand-1");
        put("*", WHOLE, 200);
        put("*", WHOLE, 200);
        put("*", "{}", 200);

        try (EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            assertThat(log.await(CandidateChanged.class, 2))
                    .extracting(CandidateChanged::profileKnown)
                    .containsExactly(true, false);
        }
    }

    @Test
    void a_change_must_say_what_it_was_made_of() {
        requests.openOpportunity("cand-1");
        put("\"0\"", WHOLE, 200);

        put("\"0\"", "{}", 412);
        requests.asCandidate("cand-1")
                .body("{}")
                .put("/v1/candidates/cand-1")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, ' '",
        "email, nobody",
        "timeZone, Mars/Olympus",
        "timeZone, +02:00",
        "profileUrl, www.linkedin.example",
        "followUpChannel, PIGEON",
        "password, secret"
    })
    void what_cannot_be_is_refused_by_name(String field, String value) {
        requests.openOpportunity("cand-1");

        requests.asCandidate("cand-1")
                .header("If-Match", "*")
                .body("{\"" + field + "\": \"" + value + "\"}")
                .put("/v1/candidates/cand-1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    private void put(String ifMatch, String body, int status) {
        requests.asCandidate("cand-1")
                .header("If-Match", ifMatch)
                .body(body)
                .put("/v1/candidates/cand-1")
                .then()
                .statusCode(status);
    }
}
