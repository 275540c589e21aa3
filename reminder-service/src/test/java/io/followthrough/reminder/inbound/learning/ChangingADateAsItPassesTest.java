package io.followthrough.reminder.inbound.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.reminders.PromiseBroken;
import io.followthrough.local.Service;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Their day has passed and nobody was told yet, because a connection holds the promise as another replica's dispatcher
 * does, when the news of another date comes in: what counts is when the date was changed, not when that was heard of.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ChangingADateAsItPassesTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final LocalDate DAY = LocalDate.parse("2026-11-10");
    private static final LocalDate LATER = LocalDate.parse("2026-11-20");
    private static final Instant ITS_END = Instant.parse("2026-11-10T23:00:00Z");
    private static final Instant END = Instant.parse("2026-11-05T14:00:00Z");

    private final Scene scene = new Scene("-sandbox");
    private final PlayedRound round = PlayedRound.ending(END, "Europe/Berlin").withDecisionBy(DAY.toString());
    private Connection replica;
    private int heardOf;

    @BeforeEach
    void let_the_day_pass() throws SQLException {
        scene.moveClock(ITS_END.minusSeconds(3600), 0);
        scene.complete(round, END);
        replica = Infrastructure.running().superuser(Service.REMINDER.databaseName());
        replica.setAutoCommit(false);
        assertThat(number("select count(*) from (select from promise where tenant_id = '%s' for update) held"))
                .isEqualTo(1);
        scene.moveClock(ITS_END.plusSeconds(3600), 1);
        heardOf = events();
    }

    @AfterEach
    void close() throws SQLException {
        replica.close();
        scene.close();
    }

    @Test
    void a_date_that_was_taken_back_after_it_passed_is_broken_all_the_same() throws SQLException {
        changed(null, ITS_END);
        await().atMost(SOON).until(() -> events() > heardOf);

        replica.commit();

        PromiseBroken broken = scene.log().await(PromiseBroken.class, 1).get(0);
        assertThat(broken.promisedFor()).isEqualTo(DAY);
        assertThat(broken.brokenAt()).isEqualTo(ITS_END);
    }

    @Test
    void a_date_that_was_moved_before_it_passed_is_not_broken_however_late_that_is_heard_of() throws SQLException {
        changed(LATER, ITS_END.minusMillis(1));
        await().atMost(SOON).until(() -> number("select count(*) from pg_locks where not granted") > 0);

        replica.commit();

        await().atMost(SOON).until(() -> events() > heardOf);
        assertThat(number("select count(*) from promise where tenant_id = '%s' and promised_for = '" + DAY + "'"))
                .isZero();
        assertThat(number("select count(*) from promise where tenant_id = '%s' and promised_for = '" + LATER + "'"))
                .isEqualTo(1);
        assertThat(scene.log().all(PromiseBroken.class)).isEmpty();
    }

    private void changed(@Nullable LocalDate date, Instant at) {
        scene.sender()
                .send(
                        Topic.INTERVIEWS,
                        new HiringTimelineChanged(round.opportunityId(), round.candidateId(), date, null, DAY, at));
    }

    /** How many events took effect. */
    private int events() throws SQLException {
        return number("select count(*) from inbox where tenant_id = '%s'");
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = replica.createStatement();
                ResultSet row = statement.executeQuery(sql.formatted(scene.tenant()))) {
            row.next();
            return row.getInt(1);
        }
    }
}
