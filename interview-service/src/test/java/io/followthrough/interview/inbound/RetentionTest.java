package io.followthrough.interview.inbound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.people.CandidateErased;
import io.followthrough.contracts.interviews.people.CandidateRetentionEnding;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.Freshness;
import io.followthrough.contracts.reminders.SandboxClockMoved;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.WireEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant keeps silent candidates for two months: its clock is moved, day by day for weeks at once. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RetentionTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final String tenant = "retention-" + UUID.randomUUID().toString().substring(0, 8) + "-sandbox";
    private final Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private long moves;
    private EventSender sender;
    private EventLog log;

    @BeforeEach
    void keep_for_two_months() {
        sender = new EventSender(tenant);
        log = EventLog.of(Topic.INTERVIEWS, tenant);
        keepFor("2");
        open("silent");
    }

    @AfterEach
    void close() {
        sender.close();
        log.close();
    }

    @Test
    void an_end_is_announced_thirty_days_ahead_and_comes() {
        open("lively");
        pass(40);

        CandidateRetentionEnding ending = log.awaitFirst(
                CandidateRetentionEnding.class, one -> one.candidateId().equals("silent"));
        assertThat(ending.erasedAt()).isBetween(at(70), at(70).plus(SOON));
        changeProfile("lively");
        pass(65);
        assertThat(status("silent")).as("five days before").isEqualTo(200);
        pass(71);

        CandidateErased erased =
                log.awaitFirst(CandidateErased.class, one -> one.candidateId().equals("silent"));
        assertThat(status("silent")).isEqualTo(404);
        as(Tokens.admin(tenant))
                .get("/v1/erasures/" + erased.erasureId())
                .then()
                .statusCode(200)
                .body("services[0].removed.kind", hasItem("opportunities"));
        assertThat(status("lively")).isEqualTo(200);
        assertThat(log.all(CandidateErased.class)).hasSize(1);
    }

    @Test
    void what_another_service_tells_calls_it_off_and_a_later_silence_is_announced_anew() {
        pass(40);
        log.await(CandidateRetentionEnding.class, 1);

        UUID round = UUID.randomUUID();
        sender.send(WireEvent.of(
                        Topic.NOTES,
                        tenant,
                        new DebriefRecorded(round, UUID.randomUUID(), "silent", true, Freshness.FRESH, 1, 1, at(41)))
                .withHeader("ce_time", at(41).toString()));
        awaitSign("silent");
        pass(71);
        pass(72);

        assertThat(log.await(
                        CandidateRetentionEnding.class, one -> one.candidateId().equals("silent"), 2))
                .extracting(CandidateRetentionEnding::erasedAt)
                .last()
                .satisfies(erasedAt -> assertThat(erasedAt).isAfter(at(100)));
        assertThat(status("silent")).isEqualTo(200);
        assertThat(log.all(CandidateErased.class)).isEmpty();
    }

    @Test
    void kept_for_good_nobody_is_erased_whatever_was_announced() {
        pass(40);
        log.await(CandidateRetentionEnding.class, 1);

        keepFor("null");
        pass(400);
        keepFor("240");
        awaitSwept();

        assertThat(status("silent")).isEqualTo(200);
        assertThat(log.all(CandidateErased.class)).isEmpty();
    }

    @Test
    void an_admin_alone_says_for_how_long() {
        as(Tokens.candidate(tenant, "silent"))
                .get("/v1/retention")
                .then()
                .statusCode(200)
                .body("retentionMonths", equalTo(2));
        as(Tokens.admin(tenant)).body("{}").put("/v1/retention").then().statusCode(428);
        as(Tokens.admin(tenant))
                .header("If-Match", "\"7\"")
                .body("{}")
                .put("/v1/retention")
                .then()
                .statusCode(412);
        as(Tokens.admin(tenant))
                .header("If-Match", "*")
                .body("{\"retentionMonths\": 241}")
                .put("/v1/retention")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("retentionMonths"));
        keepFor("null");
        as(Tokens.service(tenant))
                .get("/v1/retention")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("retentionMonths")));
    }

    private void keepFor(String months) {
        as(Tokens.admin(tenant))
                .header("If-Match", "*")
                .body("{\"retentionMonths\": %s}".formatted(months))
                .put("/v1/retention")
                .then()
                .statusCode(200);
    }

    private void open(String candidate) {
        as(Tokens.service(tenant))
                .body("{\"candidateId\": \"%s\", \"employer\": \"Northwind\", \"role\": \"Data engineer\"}"
                        .formatted(candidate))
                .post("/v1/opportunities")
                .then()
                .statusCode(201);
    }

    private void changeProfile(String candidate) {
        as(Tokens.service(tenant))
                .header("If-Match", "*")
                .body("{\"displayName\": \"%s\"}".formatted(UUID.randomUUID()))
                .put("/v1/candidates/" + candidate)
                .then()
                .statusCode(200);
    }

    private int status(String candidate) {
        return as(Tokens.admin(tenant)).get("/v1/candidates/" + candidate).statusCode();
    }

    /** So many days since the test began; the sweep that follows has ended. */
    private void pass(int days) {
        moves++;
        long number = moves;
        Duration ahead = Duration.ofDays(days);
        sender.send(Topic.REMINDERS, new SandboxClockMoved(number, began.plus(ahead), ahead.toMillis()));
        log.awaitFirst(SandboxClockApplied.class, applied -> applied.version() == number);
        awaitSwept();
    }

    private Instant at(int days) {
        return began.plus(Duration.ofDays(days));
    }

    private void awaitSwept() {
        await().atMost(SOON)
                .until(() -> rows(
                                "select count(*) from retention where tenant_id = ?"
                                        + " and (months is null or swept_at is not null)",
                                tenant)
                        == 1);
    }

    private void awaitSign(String candidate) {
        await().atMost(SOON)
                .until(() -> rows(
                                "select count(*) from candidate_activity where tenant_id = ?"
                                        + " and active_at > told_at and candidate_id = '" + candidate + "'",
                                tenant)
                        == 1);
    }

    private static long rows(String count, String tenant) {
        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                PreparedStatement select = superuser.prepareStatement(count)) {
            select.setString(1, tenant);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("the rows cannot be counted", e);
        }
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
