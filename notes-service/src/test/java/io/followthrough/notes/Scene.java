package io.followthrough.notes;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.FollowUpChannel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.EventLog;
import io.followthrough.testkit.events.EventSender;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.testkit.events.WireEvent;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant of its own for one test, with the two services that notes-service hears of. */
public final class Scene implements AutoCloseable {

    private final String tenant;
    private final EventSender sender;
    private final EventLog log;

    /** The ending {@code -sandbox} makes a tenant whose clock can be moved. */
    public Scene(String ending) {
        this("notes-" + UUID.randomUUID().toString().substring(0, 8), ending);
    }

    /** A tenant whose name is known beforehand, such as one that the configuration names. */
    public Scene(String name, String ending) {
        tenant = name + ending;
        sender = new EventSender(tenant);
        log = EventLog.ofAllTopics(tenant);
    }

    public String tenant() {
        return tenant;
    }

    public EventSender sender() {
        return sender;
    }

    /** The tenant's events of all three services. */
    public EventLog log() {
        return log;
    }

    public RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public RequestSpecification asCandidate(String candidateId) {
        return as(Tokens.candidate(tenant, candidateId));
    }

    public void schedule(PlayedRound round) {
        sender.send(Topic.INTERVIEWS, round.opened());
        sender.send(Topic.INTERVIEWS, round.scheduled());
    }

    /** Writes the round's debrief, whatever stands. */
    public void write(PlayedRound round, String debrief) {
        asCandidate(round.candidateId())
                .header("If-Match", "*")
                .body(debrief)
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(200);
    }

    public void complete(PlayedRound round) {
        sender.send(Topic.INTERVIEWS, round.opened());
        sender.send(Topic.INTERVIEWS, round.completed());
    }

    public WireEvent followUpDue(PlayedRound round, UUID reminderId, int nudge) {
        return sender.send(Topic.REMINDERS, due(round, reminderId, nudge));
    }

    public static FollowUpDue due(PlayedRound round, UUID reminderId, int nudge) {
        return new FollowUpDue(
                reminderId,
                round.interviewId(),
                round.opportunityId(),
                round.candidateId(),
                1,
                FollowUpChannel.EMAIL,
                nudge,
                round.endsAt().plus(Duration.ofDays(6)),
                round.endsAt().plus(Duration.ofDays(7)),
                round.endsAt().plus(Duration.ofDays(8)),
                null,
                null);
    }

    /** interview-service says that one of the round's people is forgotten. */
    public void forget(PlayedRound round, UUID interviewerId) {
        sender.send(
                Topic.INTERVIEWS,
                new InterviewerErased(
                        interviewerId, round.interviewId(), round.opportunityId(), round.candidateId(), Instant.now()));
    }

    /** The employer says anew by when it decides. */
    public void decideBy(PlayedRound round, LocalDate date, @Nullable String statedAs) {
        sender.send(
                Topic.INTERVIEWS,
                new HiringTimelineChanged(
                        round.opportunityId(),
                        round.candidateId(),
                        date,
                        statedAs,
                        round.decisionDate(),
                        Instant.now()));
    }

    /** Waits until the round's debrief can be read. */
    public void awaitDebrief(PlayedRound round) {
        await().atMost(Duration.ofSeconds(90))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> asCandidate(round.candidateId())
                                .get("/v1/debriefs/" + round.interviewId())
                                .statusCode()
                        == 200);
    }

    @Override
    public void close() {
        sender.close();
        log.close();
    }
}
