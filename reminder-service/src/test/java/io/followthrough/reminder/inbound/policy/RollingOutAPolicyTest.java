package io.followthrough.reminder.inbound.policy;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.ReminderDone;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RollingOutAPolicyTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String FOLLOW_UP = first("FOLLOW_UP");

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.now().truncatedTo(ChronoUnit.SECONDS), "Asia/Tokyo");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void what_has_not_happened_moves_and_what_was_done_stays() {
        scene.complete(round, round.endsAt());
        scene.recordDebrief(round, true, round.endsAt());
        scene.log().await(ReminderDone.class, 1);
        JsonPath before = scene.plan(round);

        put("{\"followUpTime\": \"11:30\", \"noDateWaitDays\": 14, \"debrief\": {\"dueBy\": \"PT10H\"}}");
        JsonPath after = awaitRolledOut();

        assertThat(after.getString(FOLLOW_UP + ".id")).isEqualTo(before.getString(FOLLOW_UP + ".id"));
        assertThat(after.getString(FOLLOW_UP + ".localDate")).isGreaterThan(before.getString(FOLLOW_UP + ".localDate"));
        assertThat(Instant.parse(after.getString(FOLLOW_UP + ".remindAt[0]")))
                .isEqualTo(after.getString(FOLLOW_UP + ".localDate") + "T02:30:00Z");
        assertThat(after.getMap(first("DEBRIEF"))).isEqualTo(before.getMap(first("DEBRIEF")));
        assertThat(after.getMap(first("THANK_YOU"))).isEqualTo(before.getMap(first("THANK_YOU")));
        assertThat(after.getLong("policyVersion")).isEqualTo(2);
        PlanRevised told = scene.log().awaitFirst(PlanRevised.class, revised -> revised.policyVersion() == 2);
        assertThat(told.moved())
                .extracting(moved -> moved.to().kind())
                .contains(ReminderKind.FOLLOW_UP, ReminderKind.PROFILE_UPDATE)
                .doesNotContain(ReminderKind.DEBRIEF, ReminderKind.THANK_YOU);
    }

    @Test
    void a_cap_of_none_cancels_the_follow_up_and_a_cap_of_one_plans_it_again() {
        scene.complete(round, round.endsAt());

        put("{\"followUpCap\": 0}");
        awaitRolledOut();
        scene.awaitState(round, "FOLLOW_UP", "CANCELLED");
        put("{\"followUpCap\": 1}");
        JsonPath again = awaitRolledOut();

        assertThat(again.getList("reminders.findAll { it.kind == 'FOLLOW_UP' }.state", String.class))
                .containsExactlyInAnyOrder("CANCELLED", "SCHEDULED");
    }

    @Test
    void every_candidates_plans_move() {
        List<PlayedRound> rounds = IntStream.range(0, 12)
                .mapToObj(index ->
                        PlayedRound.ending(round.endsAt(), "Asia/Tokyo").withCandidate("cand-" + index))
                .toList();
        rounds.forEach(one -> scene.complete(one, one.endsAt()));

        put("{\"followUpTime\": \"11:30\"}");
        awaitRolledOut();

        assertThat(rounds)
                .allSatisfy(one -> assertThat(scene.plan(one).getString(FOLLOW_UP + ".remindAt[0]"))
                        .endsWith("T02:30:00Z"));
    }

    @Test
    void what_a_replica_left_that_died_is_taken_up() {
        scene.complete(round, round.endsAt());
        put("{\"followUpTime\": \"11:30\"}");
        awaitRolledOut();

        leaveBehind("update tenant_policy set document = replace(document, '11:30', '12:30') where tenant_id = '%s'");
        leaveBehind("update opportunity_facts set planned_by = 1 where tenant_id = '%s'");
        leaveBehind("insert into policy_rollout values ('%s', 2, 'of-a-dead-replica', now())");
        JsonPath after = awaitRolledOut();

        assertThat(after.getString(FOLLOW_UP + ".remindAt[0]")).endsWith("T03:30:00Z");
    }

    @Test
    void a_dry_run_tells_what_a_change_then_does_and_does_nothing_itself() {
        scene.complete(round, round.endsAt());
        scene.complete(PlayedRound.ending(round.endsAt(), "Asia/Tokyo").withCandidate("cand-2"), round.endsAt());
        JsonPath before = scene.plan(round);
        String policy = "{\"followUpTime\": \"11:30\", \"noDateWaitDays\": 14}";

        JsonPath dryRun = dryRun(policy, "");

        assertThat(scene.plan(round).getList("reminders")).isEqualTo(before.getList("reminders"));
        assertThat(dryRun.getList("items.candidateId", String.class)).isSorted().contains("cand-1", "cand-2");
        String moved = "items.find { it.candidateId == 'cand-1' && it.kind == 'FOLLOW_UP' }";
        assertThat(dryRun.getString(moved + ".reminderId")).isEqualTo(before.getString(FOLLOW_UP + ".id"));
        assertThat(dryRun.getList(moved + ".from.remindAt")).isEqualTo(before.getList(FOLLOW_UP + ".remindAt"));
        assertThat(dryRun.getList("items.kind", String.class)).doesNotContain("DEBRIEF", "THANK_YOU");
        put(policy);
        JsonPath after = awaitRolledOut();
        assertThat(after.getList(FOLLOW_UP + ".remindAt")).isEqualTo(dryRun.getList(moved + ".to.remindAt"));
        assertThat(after.getString(FOLLOW_UP + ".dueAt")).isEqualTo(dryRun.getString(moved + ".to.dueAt"));
        assertThat(dryRun(policy, "").getList("items")).isEmpty();
    }

    @Test
    void a_dry_run_comes_in_pages_and_says_what_would_be_cancelled() {
        scene.complete(round, round.endsAt());
        String policy = "{\"followUpTime\": \"11:30\", \"followUpCap\": 0}";
        List<String> all = dryRun(policy, "").getList("items.reminderId");

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = dryRun(policy, "?limit=1" + cursor);
            paged.addAll(page.getList("items.reminderId"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(paged).hasSizeGreaterThan(2).isEqualTo(all);
        assertThat(dryRun(policy, "").getMap("items.find { it.kind == 'FOLLOW_UP' }"))
                .containsKey("from")
                .doesNotContainKey("to");
    }

    @Test
    void a_dry_run_is_refused_by_field_and_to_all_but_admins() {
        JsonPath refused = scene.as(Tokens.admin(scene.tenant()))
                .body("{\"policy\": {\"followUpCap\": 3}}")
                .post("/v1/policy/dry-run")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(refused.getList("violations.field")).isEqualTo(List.of("policy.followUpCap"));
        scene.asService()
                .body("{\"policy\": {}}")
                .post("/v1/policy/dry-run")
                .then()
                .statusCode(403);
    }

    private JsonPath dryRun(String policy, String query) {
        return scene.as(Tokens.admin(scene.tenant()))
                .body("{\"policy\": " + policy + "}")
                .post("/v1/policy/dry-run" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void put(String policy) {
        scene.as(Tokens.admin(scene.tenant()))
                .header("If-Match", "*")
                .body(policy)
                .put("/v1/policy")
                .then()
                .statusCode(200);
    }

    /** Gives the plan of then. */
    private JsonPath awaitRolledOut() {
        await().atMost(SOON)
                .until(() -> scene.as(Tokens.admin(scene.tenant()))
                        .get("/v1/policy/history?limit=1")
                        .jsonPath()
                        .getBoolean("items[0].rolledOut"));
        return scene.plan(round);
    }

    private void leaveBehind(String statement) {
        try (Connection superuser = Infrastructure.running().superuser(Service.REMINDER.databaseName());
                var change = superuser.createStatement()) {
            change.execute(statement.formatted(scene.tenant()));
        } catch (SQLException e) {
            throw new AssertionError("the database cannot be changed", e);
        }
    }
}
