package io.followthrough.reminder;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.notes.DebriefRecorded;
import io.followthrough.contracts.notes.Freshness;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.PlayedRound;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A tenant of its own for one test, with the two services that reminder-service hears of. */
public final class Scene implements AutoCloseable {

    private final String tenant;
    private final EventSender sender;
    private final EventLog log;

    /** The ending {@code -sandbox} makes a tenant whose clock can be moved. */
    public Scene(String ending) {
        tenant = "reminder-" + UUID.randomUUID().toString().substring(0, 8) + ending;
        sender = new EventSender(tenant);
        log = EventLog.of(Topic.REMINDERS, tenant);
    }

    public String tenant() {
        return tenant;
    }

    public EventSender sender() {
        return sender;
    }

    /** What reminder-service published for the tenant. */
    public EventLog log() {
        return log;
    }

    public RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public RequestSpecification asService() {
        return as(Tokens.service(tenant));
    }

    /** The round is opened and completed, as reported at {@code reportedAt}. Gives its plan. */
    public PlanMade complete(PlayedRound round, Instant reportedAt) {
        sender.send(Topic.INTERVIEWS, round.opened());
        sender.send(Topic.INTERVIEWS, round.completed(reportedAt));
        return log.awaitFirst(PlanMade.class, plan -> plan.interviewId().equals(round.interviewId()));
    }

    public void recordDebrief(PlayedRound round, boolean first, Instant recordedAt) {
        sender.send(
                Topic.NOTES,
                new DebriefRecorded(
                        round.interviewId(),
                        round.opportunityId(),
                        round.candidateId(),
                        first,
                        Freshness.FRESH,
                        1,
                        1,
                        recordedAt));
    }

    /** One of the other services has taken over a move of the sandbox clock. */
    public void confirmClock(Topic service, long move) {
        sender.send(service, new SandboxClockApplied(service.source().substring(1), move, Instant.now()));
    }

    /** Moves the clock of a sandbox that was moved so many times before; the other services have confirmed already. */
    public void moveClock(Instant to, long moves) {
        confirmClock(Topic.INTERVIEWS, moves + 1);
        confirmClock(Topic.NOTES, moves + 1);
        asService()
                .header("If-Match", "\"" + moves + "\"")
                .body(Map.of("now", to.toString()))
                .put("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    /** The id of the first reminder of this kind in the round's plan. */
    public String idOf(PlayedRound round, String kind) {
        return plan(round).getString(first(kind) + ".id");
    }

    public JsonPath plan(PlayedRound round) {
        return asService().get("/v1/plans/" + round.interviewId()).jsonPath();
    }

    /** Waits until the reminder of this kind in the round's plan is in this state. */
    public void awaitState(PlayedRound round, String kind, String state) {
        await().atMost(Duration.ofSeconds(90))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> state.equals(plan(round).getString(first(kind) + ".state")));
    }

    /** The path of the first reminder of a kind in a plan. */
    public static String first(String kind) {
        return "reminders.find { it.kind == '" + kind + "' }";
    }

    @Override
    public void close() {
        sender.close();
        log.close();
    }
}
