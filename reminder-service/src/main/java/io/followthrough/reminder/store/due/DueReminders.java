package io.followthrough.reminder.store.due;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.store.TenantScopedId;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.reminder.domain.due.NextNudge;
import io.followthrough.reminder.domain.reminder.Delivery;
import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.reminder.StoredQuietHours;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reminders whose timers have come, of all tenants: locked, told of, and settled in the transaction of the claim. */
@ApplicationScoped
public class DueReminders {

    /**
     * What a claimed reminder came to, as it is written.
     *
     * @param reminder where its row lies
     * @param timer where its timer's row lies
     * @param firedAt when it fired, by its tenant's clock; none if it did not
     * @param fireAt when to look at it again, in real time; none if no nudge is left
     */
    public record Settled(
            String reminder,
            String timer,
            ReminderState state,
            int passed,
            @Nullable Instant firedAt,
            @Nullable Instant fireAt) {

        /** @param now by the tenant's clock */
        public static Settled of(DueReminder due, NextNudge next, Instant now) {
            boolean fires = !next.firing().isEmpty();
            Instant nextAt = next.nextAt();
            return new Settled(
                    due.places().reminder(),
                    due.places().timer(),
                    fires ? ReminderState.DUE : due.reminder().state(),
                    next.passed(),
                    fires ? now : null,
                    nextAt == null ? null : nextAt.minus(due.clockOffset()));
        }
    }

    /** A search of which an occurrence fired, by its tenant's clock. */
    public record SearchFired(String tenant, String candidate, Instant firedAt) {}

    private static final TypeReference<List<Instant>> INSTANTS = new TypeReference<>() {};
    private static final Explanation NOT_READ = new Explanation(List.of(), List.of());

    static final String LOCK = """
            select r.tenant_id, r.id, r.natural_key, r.kind, r.candidate_id, r.opportunity_id, r.interview_id,
              r.about_type, r.about_id, r.opens_at, r.remind_at, r.due_at, r.until, r.local_date, r.quiet_hours,
              r.channel, r.policy_version, r.state, r.passed, r.known_at, r.snoozed_until, cast(r.ctid as text) as place
            from unnest($1::text[], $2::uuid[]) as due(tenant_id, id)
            join reminder r on r.tenant_id = due.tenant_id and r.id = due.id
            for update of r skip locked""";

    /** Locked rows keep their places, so that they are found again without any index. */
    static final String SETTLE = """
            with fired as (
              select * from jsonb_to_recordset(cast(cast($1 as text) as jsonb))
                as f(reminder text, timer text, state text, passed int, "firedAt" timestamptz, "fireAt" timestamptz)),
            marked as (
              update reminder r set state = f.state, passed = f.passed, version = r.version + 1,
                snoozed_until = case when f."firedAt" is null then r.snoozed_until end,
                fired_at = case when f."firedAt" is null then r.fired_at else r.fired_at || f."firedAt" end
              from fired f where r.ctid = cast(f.reminder as tid)),
            spent as (
              delete from timer t using fired f where t.ctid = cast(f.timer as tid) and f."fireAt" is null)
            update timer t set fire_at = f."fireAt" from fired f
            where t.ctid = cast(f.timer as tid) and f."fireAt" is not null""";

    private static final String CONTINUE_SEARCH = """
            insert into search_to_continue as s (tenant_id, candidate_id, fired_at)
            select tenant, candidate, max("firedAt")
            from jsonb_to_recordset(cast(cast($1 as text) as jsonb))
              as f(tenant text, candidate text, "firedAt" timestamptz)
            group by tenant, candidate order by tenant, candidate
            on conflict (tenant_id, candidate_id) do update set fired_at = greatest(s.fired_at, excluded.fired_at)""";

    private static final String NEXT =
            "select cast(extract(epoch from min(fire_at) - now()) * 1000 as bigint) from timer";

    private final Pool pool;

    DueReminders(@ReactiveDataSource("relay") Pool pool) {
        this.pool = pool;
    }

    /**
     * The reminders of these timers, in their order, locked. One that somebody is just changing is left out, and looked
     * at again: what was cancelled a moment ago does not fire.
     */
    public Uni<List<DueReminder>> lock(SqlConnection connection, List<DueTimers.DueTimer> timers) {
        if (timers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Object tenants = timers.stream().map(DueTimers.DueTimer::tenant).toArray(String[]::new);
        Object ids = timers.stream().map(DueTimers.DueTimer::id).toArray(UUID[]::new);
        return connection.preparedQuery(LOCK).execute(Tuple.of(tenants, ids)).map(rows -> {
            Map<TenantScopedId, Row> found = new HashMap<>();
            rows.forEach(row -> found.put(new TenantScopedId(row.getString("tenant_id"), row.getUUID("id")), row));
            return timers.stream()
                    .flatMap(timer -> Stream.ofNullable(found.get(new TenantScopedId(timer.tenant(), timer.id())))
                            .map(row -> due(row, timer)))
                    .toList();
        });
    }

    /** Writes what the claimed reminders came to, in one statement. */
    public Uni<Void> settle(SqlConnection connection, List<Settled> settled) {
        return connection
                .preparedQuery(SETTLE)
                .execute(Tuple.of(Json.write(settled)))
                .replaceWithVoid();
    }

    /** Has the next occurrence of these searches planned. */
    public Uni<Void> continueSearches(SqlConnection connection, List<SearchFired> searches) {
        return connection
                .preparedQuery(CONTINUE_SEARCH)
                .execute(Tuple.of(Json.write(searches)))
                .replaceWithVoid();
    }

    /** How long until the next timer comes, by the database's clock: negative if one has; empty if there is none. */
    public Uni<Optional<Duration>> untilNext() {
        return pool.query(NEXT)
                .execute()
                .map(rows ->
                        Optional.ofNullable(rows.iterator().next().getLong(0)).map(Duration::ofMillis));
    }

    /** Runs {@code work} in one transaction for all tenants. */
    public <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work);
    }

    private static DueReminder due(Row row, DueTimers.DueTimer timer) {
        return new DueReminder(
                new TenantId(row.getString("tenant_id")),
                reminder(row),
                timer.clockOffset(),
                new DueReminder.Places(row.getString("place"), timer.place()));
    }

    private static Reminder reminder(Row row) {
        return new Reminder(
                row.getUUID("id"),
                ReminderKey.parse(row.getString("natural_key")),
                new Reminder.Owner(
                        row.getString("candidate_id"), row.getUUID("opportunity_id"), row.getUUID("interview_id")),
                new About(AboutType.valueOf(row.getString("about_type")), row.getUUID("about_id"), null),
                ReminderState.valueOf(row.getString("state")),
                schedule(row),
                new NudgeProgress(
                        row.getInteger("passed"),
                        instant(row.getOffsetDateTime("snoozed_until")),
                        row.getOffsetDateTime("known_at").toInstant()),
                delivery(row),
                NOT_READ,
                row.getLong("policy_version"),
                null);
    }

    private static Schedule schedule(Row row) {
        return new Schedule(
                row.getOffsetDateTime("opens_at").toInstant(),
                Json.read(row.getString("remind_at"), INSTANTS),
                row.getOffsetDateTime("due_at").toInstant(),
                instant(row.getOffsetDateTime("until")),
                row.getLocalDate("local_date"));
    }

    private static Delivery delivery(Row row) {
        String channel = row.getString("channel");
        return new Delivery(
                StoredQuietHours.read(row.getString("quiet_hours")),
                channel == null ? null : FollowUpChannel.valueOf(channel));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
