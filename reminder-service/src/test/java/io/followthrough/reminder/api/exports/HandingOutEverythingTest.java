package io.followthrough.reminder.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.notes.MessageKind;
import io.followthrough.contracts.notes.MessageSent;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.due.DebriefDue;
import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.erasure.ExportedData;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who asks for all data about itself gets it all: every column of every table that holds something about a candidate. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class HandingOutEverythingTest {

    private static final String COPY = "a copy of what the other services hand out";

    /** Thursday 5 November 2026, 15:00 in Berlin. */
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private static final Instant JUST_AFTER = END.plus(Duration.ofMinutes(5));

    private final PlayedRound round = PlayedRound.ending(END, "Europe/Berlin").withDecisionBy("2026-11-06");

    @Test
    void no_column_of_any_table_is_kept_back_without_a_reason() {
        try (Scene scene = new Scene("-sandbox")) {
            fillEveryColumn(scene);

            ExportedData.expected()
                    .leavingOut("version", "counts the changes, which the history tells one by one")
                    .leavingOut("coach_grant", COPY)
                    .leavingOut("deed", COPY)
                    .leavingOut("known_candidate", COPY)
                    .leavingOut("known_interview", COPY)
                    .leavingOut("opportunity_facts", COPY)
                    .leavingOut("unplanned_facts", COPY)
                    .leavingOut("promise", "the promises that interview-service hands out")
                    .leavingOut("search_to_continue", "stands until the next occurrence of the search is planned")
                    .leavingOut("follow_up.reason_given", "whether there is a reason; the reason itself is handed out")
                    .leavingOut("reminder.channel", "the candidate's channel, which interview-service hands out")
                    .leavingOut("reminder.natural_key", "names the reminder by its other columns")
                    .leavingOut("reminder.standing_key", "the same")
                    .leavingOut("reminder.passed", "counts the nudges, which the history tells one by one")
                    .leavingOut("reminder.quiet_hours", "the tenant's policy in the candidate's zone")
                    .leavingOut("reminder_history.id", "the order of what happened at one time")
                    .check(Service.REMINDER, scene.tenant(), round.candidateId(), export(scene));
        }
    }

    @Test
    void every_part_is_what_its_own_get_answers() {
        try (Scene scene = new Scene("-sandbox")) {
            fillEveryColumn(scene);

            Map<String, List<Map<String, Object>>> export =
                    JsonPath.from(export(scene)).getMap("");

            assertThat(export).containsOnlyKeys("reminders", "followUps");
            export.forEach((kind, parts) -> assertThat(parts)
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part).isEqualTo(answered(scene, kind, part.get("id")))));
        }
    }

    private static Map<String, Object> answered(Scene scene, String kind, @Nullable Object id) {
        return scene.asService()
                .get((kind.equals("reminders") ? "/v1/reminders/" : "/v1/follow-ups/") + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private void fillEveryColumn(Scene scene) {
        scene.moveClock(JUST_AFTER, 0);
        scene.complete(round, JUST_AFTER);
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new HiringTimelineChanged(
                                round.opportunityId(),
                                round.candidateId(),
                                LocalDate.parse("2026-11-13"),
                                null,
                                LocalDate.parse("2026-11-06"),
                                JUST_AFTER));
        scene.log().await(PlanRevised.class, 1);
        act(scene, "EVALUATE_JOB", "dismissal", Map.of("reason", "I know enough"));
        act(
                scene,
                "THANK_YOU",
                "snooze",
                Map.of("until", END.plus(Duration.ofHours(3)).toString()));
        scene.moveClock(END.plus(Duration.ofMinutes(31)), 1);
        scene.log().await(DebriefDue.class, 1);
        act(scene, "DEBRIEF", "completion", Map.of());
        contacts(scene);
    }

    /** One by a message, one made elsewhere. */
    private void contacts(Scene scene) {
        scene.sender()
                .send(
                        Topic.NOTES,
                        new MessageSent(
                                UUID.randomUUID(),
                                MessageKind.FOLLOW_UP,
                                Channel.EMAIL,
                                round.opportunityId(),
                                round.interviewId(),
                                null,
                                round.candidateId(),
                                null,
                                true,
                                JUST_AFTER));
        scene.log().await(ReminderDone.class, 2);
        scene.asService()
                .body(Map.of(
                        "opportunityId",
                        round.opportunityId(),
                        "channel",
                        "PHONE",
                        "reason",
                        "They asked me to call",
                        "sentAt",
                        JUST_AFTER.toString()))
                .post("/v1/follow-ups")
                .then()
                .statusCode(201);
    }

    private void act(Scene scene, String kind, String what, Map<String, String> body) {
        scene.asService()
                .body(body)
                .post("/v1/reminders/" + scene.idOf(round, kind) + "/" + what)
                .then()
                .statusCode(200);
    }

    private String export(Scene scene) {
        return scene.asService()
                .accept("application/json")
                .get("/v1/exports/reminders?candidateId=" + round.candidateId())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
