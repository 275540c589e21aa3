package io.followthrough.reminder.api.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.reminder.LocalNow;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored may be as much as it likes: an answer holds so much of it and no more. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BoundedAnswersTest {

    private static final String SNOOZES = """
            insert into reminder_history (tenant_id, reminder_id, id, at, what, moved_to)
            select '%1$s', '%2$s', cast('ffffffff-ffff-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid),
              timestamptz '2100-01-01' + n * interval '1 s', 'SNOOZED', timestamptz '2100-01-02'
            from generate_series(1, 300) as n""";

    private static final String CANCELLED = """
            insert into reminder (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, interview_id,
              about_type, about_id, opens_at, remind_at, due_at, local_date, trace, rejected_dates, quiet_hours,
              policy_version, state, passed, known_at)
            select r.tenant_id, cast('ffffffff-ffff-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid), 0, r.natural_key,
              r.kind, r.candidate_id, r.opportunity_id, r.interview_id, r.about_type, r.about_id, r.opens_at, r.remind_at,
              r.due_at, r.local_date, r.trace, r.rejected_dates, r.quiet_hours, r.policy_version, 'CANCELLED', 0,
              r.known_at
            from reminder r cross join generate_series(1, 1200) as n where r.tenant_id = '%s' and r.id = '%s'""";

    private Scene scene;
    private PlayedRound round;
    private String reminder;

    @BeforeEach
    void plan() {
        scene = new Scene("");
        Instant now = Instant.now();
        round = PlayedRound.ending(now.minus(Duration.ofMinutes(5)), LocalNow.noon());
        scene.complete(round, now);
        reminder = scene.idOf(round, "DEBRIEF");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_reminder_tells_the_last_of_its_history() throws SQLException {
        run(SNOOZES.formatted(scene.tenant(), reminder));

        List<String> told =
                scene.asService().get("/v1/reminders/" + reminder).jsonPath().getList("history.at");

        assertThat(told)
                .containsExactlyElementsOf(IntStream.rangeClosed(101, 300)
                        .mapToObj(second -> Instant.parse("2100-01-01T00:00:00Z")
                                .plusSeconds(second)
                                .toString())
                        .toList());
    }

    @Test
    void a_plan_shows_all_that_stands_and_the_latest_of_what_was_cancelled() throws SQLException {
        List<String> standing = scene.plan(round).getList("reminders.id");
        run(CANCELLED.formatted(scene.tenant(), reminder));

        JsonPath plan = scene.plan(round);

        List<String> shown = plan.getList("reminders.id");
        assertThat(shown)
                .hasSize(1_000)
                .containsAll(standing)
                .contains("ffffffff-ffff-7000-8000-0000000004b0")
                .doesNotContain("ffffffff-ffff-7000-8000-000000000001");
        assertThat(plan.getList("reminders.dueAt", String.class)).isSorted();
    }

    private static void run(String sql) throws SQLException {
        try (Connection database = Infrastructure.running().superuser(Service.REMINDER.databaseName());
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
