package io.followthrough.reminder.inbound.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.reminder.CopiedPlans;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A change of policy over more than 10 000 stored reminders, of which some have fired or were done. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RollingOutManyPlansTest {

    private static final int CANDIDATES = 125;
    private static final String[] FORTY =
            IntStream.rangeClosed(1, 40).mapToObj(n -> "Interviewer " + n).toArray(String[]::new);
    private static final String POLICY =
            "{\"noDateWaitDays\": 14, \"thankYou\": {\"nudgeAfter\": \"PT1H\"}, \"debrief\": {\"dueBy\": \"PT10H\"}}";

    private static final String HAPPENED = "(state = 'DONE' or kind = 'THANK_YOU')";
    private static final String TIMES =
            "md5(string_agg(concat(id, state, opens_at, remind_at, fired_at, done_at), ',' order by id))";

    @Inject
    PolicyRolloutTimer rollout;

    private final Scene scene = new Scene("");

    @AfterEach
    void resume() {
        rollout.start(new StartupEvent());
        scene.close();
    }

    @Test
    void moves_what_is_to_come_of_all_candidates_goes_on_after_a_stop_and_leaves_what_has_happened() {
        PlayedRound round = afterTheFirstNudges();
        CopiedPlans plans = CopiedPlans.of(scene.tenant(), round, CANDIDATES);
        assertThat(plans.count("reminder where true")).isGreaterThan(10_000);
        String happened = plans.ofReminders(TIMES, HAPPENED);

        List<String> foretold = foretoldFollowUps();
        put();
        await().atMost(Duration.ofSeconds(60)).until(() -> planned(plans) > CANDIDATES / 10);
        rollout.stop(new ShutdownEvent());
        assertThat(planned(plans)).as("when it was stopped").isLessThan(CANDIDATES);
        assertThat(rolledOut()).isFalse();
        rollout.start(new StartupEvent());
        await().atMost(Duration.ofSeconds(90)).until(this::rolledOut);

        assertThat(planned(plans)).isEqualTo(CANDIDATES);
        assertThat(plans.ofReminders(TIMES, HAPPENED)).isEqualTo(happened);
        assertThat(plans.count("reminder where kind = 'DEBRIEF' and policy_version = 1"))
                .isEqualTo(CANDIDATES);
        assertThat(foretold).hasSize(CANDIDATES);
        String moved = foretold.get(0);
        assertThat(foretold).containsOnly(moved);
        assertThat(plans.count("reminder where kind = 'FOLLOW_UP' and local_date = '" + moved + "'"))
                .isEqualTo(CANDIDATES);
        assertThat(plans.count("timer t where exists (select from reminder r where r.tenant_id = t.tenant_id"
                        + " and r.id = t.id and r.kind = 'FOLLOW_UP'"
                        + " and cast(cast(r.remind_at as json) ->> 0 as timestamptz) = t.fire_at)"))
                .isEqualTo(CANDIDATES);
        assertThat(scene.log().await(PlanRevised.class, plan -> plan.policyVersion() == 2, CANDIDATES))
                .extracting(PlanRevised::candidateId)
                .doesNotHaveDuplicates();
    }

    /** Two and a half hours after the end: the thank-yous have fired, the debrief is written. */
    private PlayedRound afterTheFirstNudges() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        PlayedRound round = PlayedRound.ending(now.minus(Duration.ofMinutes(150)), LocalNow.noon())
                .withPeopleMet(FORTY);
        scene.complete(round, now);
        scene.awaitState(round, "THANK_YOU", "DUE");
        scene.recordDebrief(round, true, now);
        scene.awaitState(round, "DEBRIEF", "DONE");
        return round;
    }

    /** The dates to which a dry run says that the follow-ups would move, page by page. */
    private List<String> foretoldFollowUps() {
        List<String> dates = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = scene.as(Tokens.admin(scene.tenant()))
                    .body("{\"policy\": " + POLICY + "}")
                    .post("/v1/policy/dry-run?limit=200" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            dates.addAll(page.getList("items.findAll { it.kind == 'FOLLOW_UP' }.to.localDate", String.class));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        return dates;
    }

    private void put() {
        scene.as(Tokens.admin(scene.tenant()))
                .header("If-Match", "*")
                .body(POLICY)
                .put("/v1/policy")
                .then()
                .statusCode(200);
    }

    private boolean rolledOut() {
        return scene.as(Tokens.admin(scene.tenant()))
                .get("/v1/policy/history?limit=1")
                .jsonPath()
                .getBoolean("items[0].rolledOut");
    }

    private static long planned(CopiedPlans plans) {
        return plans.count("opportunity_facts where planned_by = 2");
    }
}
