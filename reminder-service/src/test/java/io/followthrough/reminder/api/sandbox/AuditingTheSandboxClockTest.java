package io.followthrough.reminder.api.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.followthrough.contracts.Topic;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditingTheSandboxClockTest {

    private static final String THEN = "2026-11-05T14:00:00Z";
    private static final String LATER = "2026-11-12T09:30:00Z";

    private Scene scene;

    @BeforeEach
    void the_other_services_will_follow_two_moves() {
        scene = new Scene("-sandbox");
        scene.confirmClock(Topic.INTERVIEWS, 2);
        scene.confirmClock(Topic.NOTES, 2);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void it_is_known_who_moved_the_clock_where_to_and_when_by_real_time() {
        move(Tokens.service(scene.tenant()), "*", THEN);
        move(Tokens.admin(scene.tenant()), "*", LATER);

        String newest = audit().body("items.action", contains("CLOCK_MOVED", "CLOCK_MOVED"))
                .body("items.subject", contains("2", "1"))
                .body("items.details.now", contains(LATER, THEN))
                .body("items.actor", contains("admin-of-" + scene.tenant(), "backend-of-" + scene.tenant()))
                .body("items[1].roles", contains("service"))
                .extract()
                .path("items[0].occurredAt");
        assertThat(Instant.parse(newest)).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void a_move_that_is_refused_leaves_no_entry() {
        move(Tokens.admin(scene.tenant()), "\"7\"", THEN).statusCode(412);
        move(Tokens.candidate(scene.tenant(), "cand-1"), "*", THEN).statusCode(403);
        audit().body("items", empty());

        move(Tokens.admin(scene.tenant()), "*", LATER);
        move(Tokens.admin(scene.tenant()), "*", THEN).statusCode(422);
        audit().body("items.details.now", contains(LATER));
    }

    private ValidatableResponse move(String token, String ifMatch, String now) {
        return scene.as(token)
                .header("If-Match", ifMatch)
                .body("{\"now\": \"" + now + "\"}")
                .put("/v1/sandbox/clock")
                .then();
    }

    private ValidatableResponse audit() {
        return scene.as(Tokens.admin(scene.tenant()))
                .get("/v1/audit/reminders")
                .then()
                .statusCode(200);
    }
}
