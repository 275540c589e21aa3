package io.followthrough.reminder.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.domain.facts.FollowUpChannel;
import io.followthrough.reminder.domain.firing.NudgeProgress;
import io.followthrough.reminder.domain.firing.StoredReminder;
import io.followthrough.reminder.domain.plan.About;
import io.followthrough.reminder.domain.plan.AboutType;
import io.followthrough.reminder.domain.plan.ReminderKey;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.plan.Schedule;
import io.followthrough.reminder.domain.revision.Reminder;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reminders whose time has come, of all tenants. The database's clock decides what is due; claimed rows are locked, so
 * that any number of replicas share the work, and a row that somebody is just changing is left for the next round.
 */
@ApplicationScoped
public class DueReminders {

    /** What was claimed, at an instant of real time by the database's clock. */
    public record Claim(List<DueReminder> reminders, Instant realNow) {}

    /**
     * What a claim came to.
     *
     * @param nextAt when to look at the reminder again, by its tenant's clock; none if no nudge is left
     */
    public record Fired(
            DueReminder reminder,
            ReminderState state,
            int passed,
            @Nullable Instant nextAt) {}

    private record Update(
            String tenant,
            UUID id,
            ReminderState state,
            int passed,
            @Nullable Instant fireAt) {}

    public static final int BATCH = 500;

    private static final TypeReference<CandidateQuietHours> QUIET_HOURS = new TypeReference<>() {};

    private static final String CLAIM = """
            select r.*, t.offset_millis, now() as real_now
            from timer t join reminder r on r.tenant_id = t.tenant_id and r.id = t.reminder_id
            where t.fire_at <= now() order by t.fire_at limit """ + " " + BATCH + " for update of t, r skip locked";

    private static final String SETTLE = """
            with fired as (
              select * from jsonb_to_recordset(cast(cast($1 as text) as jsonb))
                as f(tenant text, id uuid, state text, passed int, "fireAt" timestamptz)),
            marked as (
              update reminder r set state = f.state, passed = f.passed, snoozed_until = null, version = r.version + 1
              from fired f where r.tenant_id = f.tenant and r.id = f.id),
            spent as (
              delete from timer t using fired f
              where t.tenant_id = f.tenant and t.reminder_id = f.id and f."fireAt" is null)
            update timer t set fire_at = f."fireAt" from fired f
            where t.tenant_id = f.tenant and t.reminder_id = f.id and f."fireAt" is not null""";

    private static final String NEXT =
            "select cast(extract(epoch from min(fire_at) - now()) * 1000 as bigint) from timer";

    private final Pool pool;

    DueReminders(@ReactiveDataSource("relay") Pool pool) {
        this.pool = pool;
    }

    /** Claims what is due and has {@code work} done with it in the same transaction. Gives how many were claimed. */
    public Uni<Integer> claim(BiFunction<SqlConnection, Claim, Uni<Void>> work) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(CLAIM)
                .execute()
                .flatMap(rows -> {
                    List<DueReminder> due = new ArrayList<>(rows.size());
                    Instant realNow = Instant.EPOCH;
                    for (Row row : rows) {
                        due.add(reminder(row));
                        realNow = row.getOffsetDateTime("real_now").toInstant();
                    }
                    return due.isEmpty()
                            ? Uni.createFrom().item(0)
                            : work.apply(connection, new Claim(due, realNow)).replaceWith(due.size());
                }));
    }

    /** Writes what the claimed reminders came to, in one statement. */
    public Uni<Void> settle(SqlConnection connection, List<Fired> fired) {
        List<Update> updates = fired.stream().map(DueReminders::update).toList();
        return connection
                .preparedQuery(SETTLE)
                .execute(Tuple.of(Json.write(updates)))
                .replaceWithVoid();
    }

    /** How long until the next timer comes, by the database's clock: negative if one has; empty if there is none. */
    public Uni<Optional<Duration>> untilNext() {
        return pool.query(NEXT)
                .execute()
                .map(rows ->
                        Optional.ofNullable(rows.iterator().next().getLong(0)).map(Duration::ofMillis));
    }

    private static Update update(Fired fired) {
        DueReminder reminder = fired.reminder();
        Instant next = fired.nextAt();
        return new Update(
                reminder.tenant().value(),
                reminder.id(),
                fired.state(),
                fired.passed(),
                next == null ? null : next.minus(reminder.clockOffset()));
    }

    private static DueReminder reminder(Row row) {
        String channel = row.getString("channel");
        return new DueReminder(
                new TenantId(row.getString("tenant_id")),
                row.getUUID("id"),
                ReminderKey.parse(row.getString("natural_key")),
                new Reminder.Owner(
                        row.getString("candidate_id"), row.getUUID("opportunity_id"), row.getUUID("interview_id")),
                new About(AboutType.valueOf(row.getString("about_type")), row.getUUID("about_id"), null),
                stored(row),
                Json.read(row.getString("quiet_hours"), QUIET_HOURS).toShift(),
                channel == null ? null : FollowUpChannel.valueOf(channel),
                Duration.ofMillis(row.getLong("offset_millis")));
    }

    private static StoredReminder stored(Row row) {
        return new StoredReminder(
                ReminderKind.valueOf(row.getString("kind")),
                ReminderState.valueOf(row.getString("state")),
                new Schedule(
                        row.getOffsetDateTime("opens_at").toInstant(),
                        Json.read(row.getString("remind_at"), ReminderRow.INSTANTS),
                        row.getOffsetDateTime("due_at").toInstant(),
                        instant(row.getOffsetDateTime("until")),
                        row.getLocalDate("local_date")),
                new NudgeProgress(
                        row.getInteger("passed"),
                        instant(row.getOffsetDateTime("snoozed_until")),
                        row.getOffsetDateTime("known_at").toInstant()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
