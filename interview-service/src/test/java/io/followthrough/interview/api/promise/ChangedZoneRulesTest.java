package io.followthrough.interview.api.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.interview.application.promise.ApplyZoneRules;
import io.followthrough.local.Service;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines as an older edition of the time zone database reckoned them: Vancouver set its clocks back in November still. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ChangedZoneRulesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String AN_HOUR_LATE = "update %s set due_at = due_at + interval '1 hour', zone_rules = %s"
            + " where tenant_id = '%s' and due_at > now()";

    @Inject
    ApplyZoneRules applyZoneRules;

    private final HiringScene scene = new HiringScene("zone-rules");
    private String opportunity;

    @BeforeEach
    void promise() {
        opportunity = scene.open();
        String interview = scene.created(opportunity + "/interviews", """
                {"kind": "PHONE", "startsAt": "2026-01-05T18:00:00Z", "endsAt": "2026-01-05T19:00:00Z",
                 "timeZone": "America/Vancouver", "interviewers": [{"name": "Amara Okafor"}]}""");
        scene.post(interview + "/completion", """
                {"decisionDate": "2031-11-20", "materials": [{"description": "Plan", "promisedFor": "2031-11-21"},
                 {"description": "Samples", "promisedFor": "2026-01-20"}]}""").then().statusCode(200);
        assertReckoned();
    }

    @Test
    void what_an_older_edition_reckoned_is_reckoned_again_and_the_history_says_whose_clocks_changed() {
        leaveBehind("'2025a'");

        await().atMost(SOON).untilAsserted(this::assertReckoned);

        scene.get(opportunity + "/history?limit=200")
                .body("items.findAll { it.by.role == 'system' }", hasSize(2))
                .body("items.findAll { it.by.role == 'system' }.kind", contains("CORRECTED", "CORRECTED"))
                .body(
                        "items.findAll { it.by.role == 'system' }.reason",
                        contains(
                                "The clocks of America/Vancouver changed.", "The clocks of America/Vancouver changed."))
                .body(
                        "items.findAll { it.by.role == 'system' }.changes.flatten().from",
                        hasItem("2031-11-22T01:00:00Z"))
                .body("items.findAll { it.by.role == 'system' }.changes.flatten().to", hasItem("2031-11-22T00:00:00Z"));
    }

    @Test
    void what_was_reckoned_before_editions_were_noted_is_reckoned_again_once() {
        leaveBehind("null");

        await().atMost(SOON).untilAsserted(this::assertReckoned);
        await().atMost(SOON).untilAsserted(() -> assertThat(unfinished()).isFalse());
    }

    @Test
    void what_a_newer_edition_reckoned_is_left_alone() {
        leaveBehind("'2999z'");

        assertThat(unfinished()).isFalse();
        scene.get("/v1/promises").body("items.dueAt", hasItem("2031-11-22T01:00:00Z"));
    }

    /** By the law of 2026: seven hours behind UTC in November too. */
    private void assertReckoned() {
        scene.get("/v1/promises?state=PROMISED")
                .body("items.dueAt", contains("2031-11-21T07:00:00Z", "2031-11-22T00:00:00Z"));
        scene.get("/v1/promises?state=BROKEN").body("items.dueAt", contains("2026-01-21T01:00:00Z"));
    }

    private boolean unfinished() {
        return applyZoneRules.unfinished().await().atMost(SOON).contains(new TenantId(scene.tenant()));
    }

    private void leaveBehind(String zoneRules) {
        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                Statement change = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String table : new String[] {"material", "timeline_statement"}) {
                change.execute(AN_HOUR_LATE.formatted(table, zoneRules, scene.tenant()));
            }
            superuser.commit();
        } catch (SQLException e) {
            throw new AssertionError("the database cannot be changed", e);
        }
    }
}
