package io.followthrough.reminder.api.reminder;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.contracts.reminders.ReminderCancelled;
import io.followthrough.contracts.reminders.ReminderDismissed;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.contracts.reminders.ReminderSnoozed;
import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.contracts.reminders.due.FollowUpDue;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ActingOnRemindersTest {

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private static final Instant JUST_AFTER = END.plus(Duration.ofMinutes(5));

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("-sandbox");
        scene.moveClock(JUST_AFTER, 0);
        round = PlayedRound.ending(END, "Europe/Berlin");
        scene.complete(round, JUST_AFTER);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_snooze_stands_for_the_nudges_before_its_end() {
        Instant until = END.plus(Duration.ofHours(3));

        post("DEBRIEF", "snooze", Map.of("until", until.toString()))
                .then()
                .statusCode(200)
                .body("state", equalTo("SNOOZED"))
                .body("snoozedUntil", equalTo(until.toString()))
                .body("history.what", hasItems("PLANNED", "SNOOZED"));
        assertThat(scene.log().await(ReminderSnoozed.class, 1).get(0).until()).isEqualTo(until);
        scene.moveClock(END.plus(Duration.ofHours(4)), 1);

        assertThat(scene.log().await(DebriefDue.class, 1).get(0).remindAt()).isEqualTo(until);
        scene.awaitState(round, "DEBRIEF", "DUE");
        assertThat(scene.log().all(DebriefDue.class)).hasSize(1);
    }

    /** Quiet hours are from 21:00 to 08:00 in Berlin; the plan is made again afterwards. */
    @Test
    void a_snooze_into_quiet_hours_goes_to_their_end_and_says_so() {
        String why =
                "You asked to be reminded on Thursday 5 November 2026 at 23:00 (Europe/Berlin), in your quiet hours; it"
                        + " comes on Friday 6 November 2026 at 08:00 (Europe/Berlin).";

        post("DEBRIEF", "snooze", Map.of("until", "2026-11-05T22:00:00Z"))
                .then()
                .statusCode(200)
                .body("snoozedUntil", equalTo("2026-11-06T07:00:00Z"))
                .body("trace.text", hasItem(why))
                .body("history.find { it.what == 'SNOOZED' }.note", equalTo(why))
                .body("history.find { it.what == 'SNOOZED' }.rule", equalTo("QUIET_HOURS"));
        assertThat(scene.log().await(ReminderSnoozed.class, 1).get(0).until()).isEqualTo("2026-11-06T07:00:00Z");
        scene.moveClock(Instant.parse("2026-11-05T22:30:00Z"), 1);
        assertThat(scene.log().all(DebriefDue.class)).isEmpty();
        scene.moveClock(Instant.parse("2026-11-06T07:00:00Z"), 2);
        assertThat(scene.log().await(DebriefDue.class, 1).get(0).remindAt()).isEqualTo("2026-11-06T07:00:00Z");
    }

    @Test
    void nothing_waits_past_its_deadline() {
        post("DEBRIEF", "snooze", Map.of("until", END.plus(Duration.ofHours(24)).toString()))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R3"))
                .body("detail", containsString("2026-11-06T14:00:00Z"))
                .body("violations.field", hasItem("until"));
        post("DEBRIEF", "snooze", Map.of("until", END.toString())).then().statusCode(422);
        scene.moveClock(END.plus(Duration.ofHours(30)), 1);
        post("DEBRIEF", "snooze", Map.of("until", END.plus(Duration.ofHours(40)).toString()))
                .then()
                .statusCode(422);
        assertThat(scene.log().all(ReminderSnoozed.class)).isEmpty();
    }

    /** The follow-up's window opens on 12 November; half an hour earlier would be a day too early. */
    @Test
    void a_snooze_brings_no_reminder_forward() {
        post("FOLLOW_UP", "snooze", Map.of("until", "2026-11-11T22:30:00Z"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("R28"))
                .body("detail", containsString("2026-11-12T09:00:00Z"))
                .body("violations.field", hasItem("until"));
        post("FOLLOW_UP", "snooze", Map.of("until", "2026-11-12T09:00:00Z"))
                .then()
                .statusCode(200);
        scene.moveClock(Instant.parse("2026-11-12T08:59:00Z"), 1);
        post("FOLLOW_UP", "snooze", Map.of("until", "2026-11-12T08:59:30Z"))
                .then()
                .statusCode(422);
        assertThat(scene.log().all(FollowUpDue.class)).isEmpty();
    }

    @Test
    void what_is_done_is_told_and_stays_done() {
        post("THANK_YOU", "completion", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("history.what", hasItem("DONE"));

        ReminderDone done = scene.log().await(ReminderDone.class, 1).get(0);
        assertThat(done.kind()).isEqualTo(ReminderKind.THANK_YOU);
        assertThat(done.doneAt()).isBetween(JUST_AFTER, JUST_AFTER.plusSeconds(120));
        post("THANK_YOU", "completion", Map.of()).then().statusCode(409);
        post("THANK_YOU", "dismissal", Map.of()).then().statusCode(409);
        post(
                        "THANK_YOU",
                        "snooze",
                        Map.of("until", END.plus(Duration.ofHours(3)).toString()))
                .then()
                .statusCode(409);
    }

    /** Between its second and its third nudge the debrief falls due: nobody changes it, and it is overdue. */
    @Test
    void what_the_clock_makes_of_a_reminder_is_read_anew_and_is_no_change() {
        String path = "/v1/reminders/" + scene.idOf(round, "DEBRIEF");
        scene.moveClock(END.plus(Duration.ofHours(23)), 1);
        scene.log().await(DebriefDue.class, 2);
        String tag = scene.asService().get(path).header("ETag");
        scene.asService().header("If-None-Match", tag).get(path).then().statusCode(304);

        scene.moveClock(END.plus(Duration.ofHours(25)), 2);

        scene.asService()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("OVERDUE"));
        scene.asService()
                .header("If-Match", tag)
                .body("{}")
                .post(path + "/completion")
                .then()
                .statusCode(200);
    }

    @Test
    void an_act_that_rests_on_an_older_reading_is_refused() {
        String id = scene.idOf(round, "THANK_YOU");
        String tag = scene.asService().get("/v1/reminders/" + id).header("ETag");
        String until = END.plus(Duration.ofHours(3)).toString();
        scene.asService()
                .header("If-Match", tag)
                .body(Map.of("until", until))
                .post("/v1/reminders/" + id + "/snooze")
                .then()
                .statusCode(200);

        scene.asService()
                .header("If-Match", tag)
                .body("{}")
                .post("/v1/reminders/" + id + "/completion")
                .then()
                .statusCode(412);
    }

    @Test
    void why_it_is_not_wanted_stays_with_the_reminder() {
        post("PROFILE_UPDATE", "dismissal", Map.of("reason", "I left that network"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"))
                .body("history.note", hasItem("I left that network"));

        assertThat(scene.log().await(ReminderDismissed.class, 1).get(0).kind()).isEqualTo(ReminderKind.PROFILE_UPDATE);
        assertThat(scene.log().all()).noneMatch(event -> event.text().contains("network"));
    }

    @Test
    void what_lies_ahead_cannot_be_done_yet() {
        post(
                        "DEBRIEF",
                        "completion",
                        Map.of("doneAt", END.plus(Duration.ofDays(1)).toString()))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("doneAt"));
        post("DEBRIEF", "completion", Map.of("when", "now")).then().statusCode(400);
        post("DEBRIEF", "snooze", Map.of()).then().statusCode(400).body("violations.field", hasItem("until"));
    }

    @Test
    void why_it_did_not_come_is_told_by_its_trace_and_history() {
        String id = scene.idOf(round, "FOLLOW_UP");
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new EmployerResponded(
                                UUID.randomUUID(),
                                round.opportunityId(),
                                "cand-1",
                                ResponseChannel.PHONE,
                                END.plusSeconds(400)));
        scene.log().await(ReminderCancelled.class, 1);

        scene.asService()
                .get("/v1/reminders/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("trace.rule", hasItems("R25", "R32"))
                .body("trace.text", hasItem(containsString("They answered on Thursday 5 November 2026")))
                .body("history.what", equalTo(java.util.List.of("PLANNED", "CANCELLED")))
                .body("history.rule", equalTo(java.util.List.of("R25", "R32")));
    }

    @Test
    void an_expired_reminder_is_over() {
        scene.moveClock(END.plus(Duration.ofDays(4)), 1);

        post("PROFILE_UPDATE", "completion", Map.of()).then().statusCode(409).body("detail", containsString("EXPIRED"));
        assertThat(scene.plan(round).getString(first("PROFILE_UPDATE") + ".state"))
                .isEqualTo("EXPIRED");
    }

    private Response post(String kind, String act, Map<String, Object> body) {
        return scene.asService().body(body).post("/v1/reminders/" + scene.idOf(round, kind) + "/" + act);
    }
}
