package io.followthrough.reminder.api.contact;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.reminder.Scene;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Thursday interview without a date; now it is three weeks later. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingUpTest {

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private static final String IN_TIME = "2026-11-12T10:00:00Z";

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("-sandbox");
        scene.moveClock(END.plusSeconds(300), 0);
        round = PlayedRound.ending(END, "Europe/Berlin");
        scene.complete(round, END.plusSeconds(300));
        scene.moveClock(END.plus(Duration.ofDays(21)), 1);
        scene.awaitState(round, "FOLLOW_UP", "OVERDUE");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_contact_in_time_finishes_the_reminder() {
        String location = log(IN_TIME, "PHONE", null)
                .statusCode(201)
                .body("ordinal", equalTo(1))
                .body("breaches", empty())
                .body("id", notNullValue())
                .extract()
                .header("Location");

        scene.asService().get(location).then().statusCode(200).body("channel", equalTo("PHONE"));
        FollowUpLogged logged = scene.log().await(FollowUpLogged.class, 1).get(0);
        assertThat(logged.channel()).isEqualTo(Channel.PHONE);
        assertThat(logged.interviewId()).isEqualTo(round.interviewId());
        ReminderDone done = scene.log().await(ReminderDone.class, 1).get(0);
        assertThat(done.kind()).isEqualTo(ReminderKind.FOLLOW_UP);
        assertThat(done.doneAt()).isEqualTo(IN_TIME);
    }

    @Test
    void a_fact_is_never_refused_but_its_breaches_are_told() {
        log("2026-11-05T16:00:00Z", "EMAIL", null).statusCode(201).body("breaches", equalTo(List.of("R25", "R26")));
        log("2026-11-06T16:00:00Z", "EMAIL", "again")
                .statusCode(201)
                .body("ordinal", equalTo(2))
                .body("breaches", equalTo(List.of("R25", "R27", "R28")));
        log(IN_TIME, "LINKEDIN", null)
                .statusCode(201)
                .body("ordinal", equalTo(3))
                .body("breaches", equalTo(List.of("R28", "R29")));
        assertThat(scene.log().await(FollowUpLogged.class, 3))
                .extracting(FollowUpLogged::breaches)
                .contains(List.of("R28", "R29"));
        assertThat(scene.log().all()).noneMatch(event -> event.text().contains("again"));
    }

    @Test
    void of_a_hundred_contacts_no_more_is_refused_and_none_that_another_service_has_accepted() {
        IntStream.range(0, LoggedFollowUp.MOST)
                .forEach(contact -> log("2026-11-05T16:00:00Z", "EMAIL", null).statusCode(201));

        log(IN_TIME, "EMAIL", null)
                .statusCode(409)
                .body("type", equalTo("https://followthrough.io/problems/limit-reached"));
        scene.sender()
                .send(
                        Topic.NOTES,
                        new MessageSent(
                                UUID.randomUUID(),
                                MessageKind.FOLLOW_UP,
                                Channel.EMAIL,
                                round.opportunityId(),
                                null,
                                null,
                                round.candidateId(),
                                null,
                                false,
                                Instant.parse(IN_TIME)));
        scene.recordDebrief(round, true, END.plusSeconds(600));
        scene.awaitState(round, "DEBRIEF", "DONE");
        assertThat(scene.log().all(FollowUpLogged.class)).hasSize(LoggedFollowUp.MOST);
    }

    @Test
    void completing_the_reminder_is_a_contact_too() {
        scene.asService()
                .body(Map.of("doneAt", IN_TIME))
                .post("/v1/reminders/" + scene.idOf(round, "FOLLOW_UP") + "/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("doneAt", equalTo(IN_TIME));

        FollowUpLogged logged = scene.log().await(FollowUpLogged.class, 1).get(0);
        assertThat(logged.ordinal()).isEqualTo(1);
        assertThat(logged.channel()).isEqualTo(Channel.EMAIL);
        assertThat(scene.log().await(ReminderDone.class, 1)).hasSize(1);
    }

    @Test
    void the_second_needs_a_first_and_a_reason_and_there_is_no_third() {
        second("news").statusCode(409).body("rule", equalTo("R28"));
        log(IN_TIME, "EMAIL", null);

        String location = second("I finished the certificate")
                .statusCode(201)
                .body("kind", equalTo("FOLLOW_UP"))
                .body("localDate", equalTo("2026-11-19"))
                .body("history.note", hasItem("I finished the certificate"))
                .extract()
                .header("Location");

        scene.asService().get(location).then().statusCode(200).body("trace.rule", hasItem("R28"));
        assertThat(scene.log().all()).noneMatch(event -> event.text().contains("certificate"));
        log("2026-11-20T10:00:00Z", "EMAIL", "the certificate").body("breaches", empty());
        second("more").statusCode(409).body("rule", equalTo("R28"));
    }

    @Test
    void after_an_answer_there_is_no_second() {
        log(IN_TIME, "EMAIL", null);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new EmployerResponded(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                "cand-1",
                                ResponseChannel.EMAIL,
                                Instant.parse("2026-11-13T10:00:00Z")));
        scene.complete(PlayedRound.ending(END, "Europe/Berlin"), END);

        second("news").statusCode(409).body("rule", equalTo("R28"));
        log("2026-11-14T10:00:00Z", "EMAIL", "news").body("breaches", equalTo(List.of("R32")));
        assertThat(scene.log().all(ReminderCancelled.class)).isEmpty();
    }

    @Test
    void what_lies_ahead_or_is_unknown_is_refused() {
        log("2027-11-12T10:00:00Z", "EMAIL", null).statusCode(422).body("violations.field", hasItem("sentAt"));
        scene.asService()
                .body(Map.of("opportunityId", UUID.randomUUID(), "channel", "EMAIL"))
                .post("/v1/follow-ups")
                .then()
                .statusCode(404);
        scene.asService()
                .body(Map.of("opportunityId", round.opportunityId()))
                .post("/v1/follow-ups")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("channel"));
        assertThat(scene.plan(round).getString(first("FOLLOW_UP") + ".state")).isEqualTo("OVERDUE");
    }

    private ValidatableResponse log(String sentAt, String channel, @Nullable String reason) {
        Map<String, Object> body =
                new HashMap<>(Map.of("opportunityId", round.opportunityId(), "sentAt", sentAt, "channel", channel));
        if (reason != null) {
            body.put("reason", reason);
        }
        return scene.asService().body(body).post("/v1/follow-ups").then();
    }

    private ValidatableResponse second(String reason) {
        return scene.asService()
                .body(Map.of("opportunityId", round.opportunityId(), "reason", reason))
                .post("/v1/follow-up-plans")
                .then();
    }
}
