package io.followthrough.interview.api.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A grant counts up to its expiry by the tenant's clock, on every call. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class GrantExpiryTest {

    private static final Instant EXPIRY =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(10));

    private final String tenant = "expiry-" + UUID.randomUUID().toString().substring(0, 8) + "-sandbox";
    private final Requests requests = new Requests(tenant);

    @Test
    void the_last_minute_counts_and_the_very_instant_does_not() {
        String opportunity = requests.openOpportunity("cand-1");
        requests.asAdmin()
                .header("If-Match", "*")
                .body("{\"expiresAt\": \"%s\"}".formatted(EXPIRY))
                .put("/v1/candidates/cand-1/coaches/coach-1")
                .then()
                .statusCode(201);

        moveClock(1, EXPIRY.minus(Duration.ofMinutes(1)));
        coachReads(200, opportunity);
        moveClock(2, EXPIRY);
        coachReads(404, opportunity);
        requests.asAdmin()
                .get("/v1/candidates/cand-1/coaches")
                .then()
                .statusCode(200)
                .body("items.state", contains("EXPIRED"));
    }

    /** The grant has not changed, what is answered of it has; a change goes by the grant. */
    @Test
    void what_was_read_before_is_read_anew_once_it_has_expired() {
        String grant = "/v1/candidates/cand-1/coaches/coach-1";
        requests.openOpportunity("cand-1");
        requests.asAdmin()
                .header("If-Match", "*")
                .body("{\"expiresAt\": \"%s\"}".formatted(EXPIRY))
                .put(grant)
                .then()
                .statusCode(201);
        String tag = requests.asAdmin().get(grant).header("ETag");
        requests.asAdmin().header("If-None-Match", tag).get(grant).then().statusCode(304);

        moveClock(1, EXPIRY);

        requests.asAdmin()
                .header("If-None-Match", tag)
                .get(grant)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPIRED"));
        requests.asAdmin().header("If-Match", tag).delete(grant).then().statusCode(204);
    }

    private void coachReads(int status, String opportunity) {
        requests.asCoach("coach-1")
                .get("/v1/opportunities/" + opportunity)
                .then()
                .statusCode(status);
    }

    private void moveClock(int version, Instant to) {
        long offset = Duration.between(Instant.now(), to).toMillis();
        try (EventSender sender = new EventSender(tenant);
                EventLog log = EventLog.of(Topic.INTERVIEWS, tenant)) {
            sender.send(Topic.REMINDERS, new SandboxClockMoved(version, to, offset));
            log.awaitFirst(SandboxClockApplied.class, applied -> applied.version() == version);
        }
    }
}
