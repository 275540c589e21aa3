package io.followthrough.reminder;

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

    /** How late the first nudge of another's reminder fired, by the database's clock, in milliseconds. */
    private static final String LATENESS = """
            select cast(extract(epoch from fired_at[1] - cast(cast(remind_at as json) ->> 0 as timestamptz)) * 1000 as bigint)
            from reminder where id = cast(? as uuid)""";

    private final String tenant = "pile-" + UUID.randomUUID().toString().substring(0, 8);

    private Pile() {}

    /** Stores {@code count} reminders with one nudge each; nothing looks at them before they {@link #comeDue}. */
    public static Pile of(int count) {
        Pile pile = new Pile();
        Timestamp at = Timestamp.from(Instant.now());
        run(REMINDERS, pile.tenant, at, at, at, at, count);
        return pile;
    }

    /** All their nudges come at {@code fireAt}; the dispatcher finds them at its next look. */
    public void comeDue(Instant fireAt) {
        run(TIMERS, Timestamp.from(fireAt), tenant);
    }

    /** How long after its planned time the first nudge of a reminder of any tenant fired. */
    public static Duration lateness(String reminderId) {
        return Duration.ofMillis(number(LATENESS, reminderId));
    }

    /** How many have not fired. */
    public long left() {
        return number("select count(*) from timer where tenant_id = ?", tenant);
    }

    /** What is left will not fire. */
    public void forget() {
        run("delete from timer where tenant_id = ?", tenant);
    }

    /** How many have fired exactly once. */
    public long firedOnce() {
        return number(
                "select count(*) from reminder where tenant_id = ? and state = 'DUE' and cardinality(fired_at) = 1",
                tenant);
    }

    /** How many have fired more than once. */
    public long firedAgain() {
        return number("select count(*) from reminder where tenant_id = ? and cardinality(fired_at) > 1", tenant);
    }

    private static long number(String query, String parameter) {
        try (Connection database = superuser();
                PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, parameter);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("the pile cannot be counted", e);
        }
    }

    private static void run(String sql, Object... parameters) {
        try (Connection database = superuser();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError("the pile cannot be stored", e);
        }
    }

    private static Connection superuser() throws SQLException {
        return Infrastructure.running().superuser(Service.REMINDER.databaseName());
    }
}
