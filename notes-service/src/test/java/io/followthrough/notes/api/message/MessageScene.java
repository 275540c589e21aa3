package io.followthrough.notes.api.message;

import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.InterviewCancelled;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.interviews.Referrer;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.notes.Scene;
import io.followthrough.testkit.events.PlayedRound;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A panel of two people met and one who was away, a referrer, a reference, and a debrief. */
public final class MessageScene implements AutoCloseable {

    public static final UUID LIN = UUID.randomUUID();
    public static final UUID AMARA = UUID.randomUUID();
    static final UUID AWAY = UUID.randomUUID();
    static final UUID REFERRER = UUID.randomUUID();
    public static final UUID REFERENCE = UUID.randomUUID();

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(90);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final Scene scene = new Scene("");
    private final PlayedRound round;

    /** @param ago how long ago the round ended */
    public MessageScene(Duration ago) {
        round = PlayedRound.ending(Instant.now().minus(ago), "Europe/Berlin")
                .withPeople(List.of(
                        new Attendee(LIN, "Lin Chen", "CTO", true),
                        new Attendee(AMARA, "Amara Okafor", null, true),
                        new Attendee(AWAY, "Was Away", null, false)));
    }

    public Scene scene() {
        return scene;
    }

    public PlayedRound round() {
        return round;
    }

    public MessageScene played() {
        scene.sender().send(Topic.INTERVIEWS, opened());
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new ReferenceAdded(
                                REFERENCE, round.opportunityId(), "cand-1", "Zoë Kravitz-Nowak", Instant.now()));
        scene.sender()
                .send(Topic.INTERVIEWS, new CandidateChanged("cand-1", "Lea Novak", null, null, false, round.endsAt()));
        scene.sender().send(Topic.INTERVIEWS, round.completed());
        awaitPeople();
        return this;
    }

    /** The opportunity with whoever helped to get the interview. */
    OpportunityOpened opened() {
        return new OpportunityOpened(
                round.opportunityId(),
                "cand-1",
                OpeningOccasion.OPENED,
                "Northwind",
                "Data engineer",
                null,
                null,
                new Referrer(REFERRER, "Anna van der Berg"),
                round.endsAt().minus(Duration.ofDays(7)));
    }

    /** The candidate writes to the employer in another language. */
    public MessageScene writtenIn(String language) {
        OpportunityOpened opened = opened();
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOpened(
                                opened.opportunityId(),
                                opened.candidateId(),
                                OpeningOccasion.CORRECTED,
                                opened.employer(),
                                opened.role(),
                                null,
                                null,
                                null,
                                language,
                                opened.referrer(),
                                Instant.now()));
        awaitTold();
        return this;
    }

    /** The candidate says how the referrer, and the reference, are to be greeted. */
    void greetingSupporters(String referrer, String reference) {
        OpportunityOpened opened = opened();
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOpened(
                                opened.opportunityId(),
                                opened.candidateId(),
                                OpeningOccasion.CORRECTED,
                                opened.employer(),
                                opened.role(),
                                null,
                                null,
                                new Referrer(REFERRER, "Anna van der Berg", referrer),
                                Instant.now()));
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new ReferenceAdded(
                                REFERENCE,
                                round.opportunityId(),
                                "cand-1",
                                "Zoë Kravitz-Nowak",
                                reference,
                                Instant.now()));
        awaitTold();
    }

    /** Waits until everything that was told before is known. */
    public void awaitTold() {
        PlayedRound marker = round.followedByOneEnding(Instant.now().plus(Duration.ofDays(300)));
        scene.sender().send(Topic.INTERVIEWS, marker.scheduled());
        scene.awaitDebrief(marker);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewCancelled(
                                marker.interviewId(), marker.opportunityId(), marker.candidateId(), Instant.EPOCH));
    }

    /** Waits until the round, the last that was told, is known with its people. */
    void awaitPeople() {
        await().atMost(KNOWN_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(() -> {
                    Response coverage = scene.asCandidate("cand-1").get("/v1/thank-yous/" + round.interviewId());
                    return coverage.statusCode() == 200 && coverage.jsonPath().getInt("owed") == 2;
                });
    }

    public MessageScene remembering(String debrief) {
        scene.asCandidate("cand-1")
                .header("If-Match", "*")
                .body(debrief)
                .put("/v1/debriefs/" + round.interviewId())
                .then()
                .statusCode(200);
        return this;
    }

    public Response draft(String kind, String channel, String rest) {
        String body = "{\"kind\": \"%s\", \"opportunityId\": \"%s\", \"channel\": \"%s\"%s}"
                .formatted(kind, round.opportunityId(), channel, rest);
        return scene.asCandidate("cand-1").body(body).post("/v1/messages");
    }

    public Response thankYou(UUID recipient) {
        return draft("THANK_YOU", "EMAIL", to(recipient));
    }

    public Response typed(UUID recipient, String body) {
        return draft("THANK_YOU", "EMAIL", to(recipient) + ", \"body\": \"" + body + "\"");
    }

    public static String to(UUID recipient) {
        return ", \"recipientId\": \"" + recipient + "\"";
    }

    public Response sent(String id, String body) {
        return scene.asCandidate("cand-1").body(body).post("/v1/messages/" + id + "/sent");
    }

    public ValidatableResponse message(String id) {
        return scene.asCandidate("cand-1").get("/v1/messages/" + id).then().statusCode(200);
    }

    ValidatableResponse revive(String id) {
        return scene.asCandidate("cand-1")
                .post("/v1/messages/" + id + "/revival")
                .then();
    }

    void awaitState(String id, String state) {
        await().atMost(KNOWN_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(() -> message(id).extract().path("state").equals(state));
    }

    /** The employer answers. */
    public void responded() {
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new EmployerResponded(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                "cand-1",
                                ResponseChannel.EMAIL,
                                Instant.now()));
    }

    void outcome(OpportunityOutcome outcome) {
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new OpportunityOutcomeRecorded(round.opportunityId(), "cand-1", outcome, null, Instant.now()));
    }

    Response correctSent(String id, String ifMatch, String body) {
        return scene.asCandidate("cand-1")
                .header("If-Match", ifMatch)
                .body(body)
                .post("/v1/messages/" + id + "/sent");
    }

    @Override
    public void close() {
        scene.close();
    }
}
