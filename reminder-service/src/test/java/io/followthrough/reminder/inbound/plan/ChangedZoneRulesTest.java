package io.followthrough.reminder.inbound.plan;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.local.Service;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.Scene;
import io.followthrough.reminder.application.plan.ApplyZoneRules;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.followthrough.timing.zone.ZoneLaw;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows as an older edition of the time zone database left them: Vancouver set its clocks back in November still. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ChangedZoneRulesTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String FOLLOW_UP = first("FOLLOW_UP");
    private static final String AN_HOUR_LATE = """
            update reminder set opens_at = opens_at + interval '1 hour', due_at = due_at + interval '1 hour',
              remind_at = replace(remind_at, 'T17:00', 'T18:00')
            where tenant_id = '%s' and kind = 'FOLLOW_UP'""";

    @Inject
    ZoneLaw law;

    @Inject
    ApplyZoneRules applyZoneRules;

    private Scene scene;
    private PlayedRound round;

    @BeforeEach
    void meet() {
        scene = new Scene("");
        round = PlayedRound.ending(Instant.parse("2031-11-11T22:00:00Z"), "America/Vancouver");
        scene.complete(round, round.endsAt());
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void what_an_older_edition_planned_is_planned_again_and_says_whose_clocks_changed() {
        leaveBehind(AN_HOUR_LATE, "update opportunity_facts set zone_rules = '2025a' where tenant_id = '%s'");

        await().atMost(SOON).until(() -> law.version().equals(scene.plan(round).getString("zoneRules")));

        JsonPath plan = scene.plan(round);
        assertThat(plan.getList(FOLLOW_UP + ".remindAt", String.class)).containsExactly("2031-11-18T17:00:00Z");
        PlanRevised told = scene.log()
                .awaitFirst(PlanRevised.class, revised -> !revised.moved().isEmpty());
        assertThat(told.moved()).extracting(moved -> moved.to().kind()).containsExactly(ReminderKind.FOLLOW_UP);
        JsonPath history = scene.asService()
                .get("/v1/reminders/" + plan.getString(FOLLOW_UP + ".id"))
                .jsonPath();
        assertThat(history.getMap("history.find { it.what == 'MOVED' }"))
                .containsEntry("from", "2031-11-18T18:00:00Z")
                .containsEntry("to", "2031-11-18T17:00:00Z")
                .containsEntry("note", "The clocks of America/Vancouver changed.");
    }

    @Test
    void what_was_planned_before_editions_were_noted_is_planned_again() {
        leaveBehind(AN_HOUR_LATE, "update opportunity_facts set zone_rules = null where tenant_id = '%s'");

        await().atMost(SOON).until(() -> law.version().equals(scene.plan(round).getString("zoneRules")));

        assertThat(scene.plan(round).getList(FOLLOW_UP + ".remindAt", String.class))
                .containsExactly("2031-11-18T17:00:00Z");
    }

    @Test
    void what_a_newer_edition_planned_is_left_alone() {
        leaveBehind("update opportunity_facts set zone_rules = '2999z' where tenant_id = '%s'");

        assertThat(applyZoneRules.unfinished().await().atMost(SOON)).doesNotContain(new TenantId(scene.tenant()));
    }

    private void leaveBehind(String... statements) {
        try (Connection superuser = Infrastructure.running().superuser(Service.REMINDER.databaseName());
                var change = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String statement : statements) {
                change.execute(statement.formatted(scene.tenant()));
            }
            superuser.commit();
        } catch (SQLException e) {
            throw new AssertionError("the database cannot be changed", e);
        }
    }
}
