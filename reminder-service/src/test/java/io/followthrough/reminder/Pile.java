package io.followthrough.reminder;

import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Many reminders of a tenant of its own, stored at once behind the service's back, with their timers. */
public final class Pile {

    private static final String REMINDERS = """
            insert into reminder (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, interview_id,
              about_type, about_id, opens_at, remind_at, due_at, local_date, trace, rejected_dates, quiet_hours,
              policy_version, state, passed, known_at)
            select ?, gen_random_uuid(), 0, 'DEBRIEF:' || gen_random_uuid(), 'DEBRIEF', 'cand-' || n, gen_random_uuid(),
              gen_random_uuid(), 'INTERVIEW', gen_random_uuid(), ?::timestamptz - interval '1 hour',
              to_json(array[to_char(?::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')])::text,
              ?::timestamptz + interval '1 day', current_date,
              '[{"rule":"R3","source":"S3","text":"Write your debrief."}]', '[]', '{"zone":"Z"}', 1, 'SCHEDULED', 0,
              ?::timestamptz - interval '1 hour'
            from generate_series(1, ?) as n""";

    private static final String TIMERS = """
            insert into timer (tenant_id, id, fire_at, offset_millis)
            select tenant_id, id, ?, 0 from reminder where tenant_id = ?""";

    private final String tenant = "pile-" + UUID.randomUUID().toString().substring(0, 8);

    private Pile() {}

    /** Stores {@code count} reminders with one nudge at {@code fireAt}; the dispatcher finds them at its next look. */
    public static Pile dueAt(Instant fireAt, int count) {
        Pile pile = new Pile();
        Timestamp at = Timestamp.from(fireAt);
        try (Connection database = superuser()) {
            database.setAutoCommit(false);
            run(database, REMINDERS, pile.tenant, at, at, at, at, count);
            run(database, TIMERS, at, pile.tenant);
            database.commit();
        } catch (SQLException e) {
            throw new AssertionError("the pile cannot be stored", e);
        }
        return pile;
    }

    /** How many have not fired. */
    public long left() {
        return count("select count(*) from timer where tenant_id = ?");
    }

    public void awaitFired() {
        await().atMost(Duration.ofSeconds(90)).until(() -> left() == 0);
    }

    /** How many have fired exactly once. */
    public long firedOnce() {
        return count(
                "select count(*) from reminder where tenant_id = ? and state = 'DUE' and cardinality(fired_at) = 1");
    }

    private long count(String query) {
        try (Connection database = superuser();
                PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, tenant);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("the pile cannot be counted", e);
        }
    }

    private static Connection superuser() throws SQLException {
        return Infrastructure.running().superuser(Service.REMINDER.databaseName());
    }

    private static void run(Connection database, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        }
    }
}
