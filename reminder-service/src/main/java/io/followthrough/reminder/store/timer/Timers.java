package io.followthrough.reminder.store.timer;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.store.Json;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the next nudge of each reminder fires, in real time: the planned instant less the tenant's clock offset. */
@ApplicationScoped
public class Timers {

    private record Setting(UUID id, @Nullable Instant at) {}

    /** Cast from text: the client would send a string that is bound to a jsonb parameter as a JSON string. */
    private static final String SET = """
            with setting as (
              select id, at from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as s(id uuid, at timestamptz)),
            unset as (
              delete from timer using setting
              where timer.tenant_id = ?1 and timer.id = setting.id and setting.at is null)
            insert into timer (tenant_id, id, fire_at, offset_millis)
            select ?1, id, at - ?3 * interval '1 millisecond', ?3 from setting where at is not null
            on conflict (tenant_id, id) do update
              set fire_at = excluded.fire_at, offset_millis = excluded.offset_millis""";

    private static final String SHIFT = """
            update timer set fire_at = fire_at - ?2 * interval '1 millisecond', offset_millis = offset_millis + ?2
            where tenant_id = ?1""";

    /** Sets the timers of these reminders to their next nudge; a reminder that has none left loses its timer. */
    public Uni<Void> set(TenantTransaction transaction, List<Reminder> reminders) {
        List<Setting> settings = reminders.stream()
                .map(reminder -> new Setting(
                        reminder.id(), reminder.stored().nextMoment().orElse(null)))
                .toList();
        return transaction
                .session()
                .createNativeQuery(SET)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, Json.write(settings))
                .setParameter(3, transaction.clockOffset().toMillis())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Moves all of the tenant's timers as its clock is moved forward by {@code ahead}. */
    public Uni<Void> shift(TenantTransaction transaction, Duration ahead) {
        return transaction
                .session()
                .createNativeQuery(SHIFT)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, ahead.toMillis())
                .executeUpdate()
                .replaceWithVoid();
    }
}
