package io.followthrough.reminder.store.timer;

import io.followthrough.platform.transaction.TenantTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the next nudge of each reminder fires, in real time: the planned instant less the tenant's clock offset. */
@ApplicationScoped
public class Timers {

    /**
     * A reminder's next moment.
     *
     * @param at by the tenant's clock; none if it has no more to say
     */
    public record Timer(UUID id, @Nullable Instant at) {}

    private static final String SET = """
            with setting as (
              select id, at from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as s(id uuid, at timestamptz)),
            unset as (
              delete from timer using setting
              where timer.tenant_id = $1 and timer.id = setting.id and setting.at is null)
            insert into timer (tenant_id, id, fire_at, offset_millis)
            select $1, id, at - cast($3 as bigint) * interval '1 millisecond', cast($3 as bigint) from setting where at is not null
            on conflict (tenant_id, id) do update
              set fire_at = excluded.fire_at, offset_millis = excluded.offset_millis""";
    private static final String SHIFT = """
            update timer set fire_at = fire_at - cast($2 as bigint) * interval '1 millisecond', offset_millis = offset_millis + cast($2 as bigint)
            where tenant_id = $1""";

    /** Sets these timers to their next moments; what has none left loses its timer. */
    public void set(TenantTransaction transaction, List<Timer> timers) {
        transaction.executeAll(SET, timers, transaction.clockOffset().toMillis());
    }

    /** Moves all of the tenant's timers as its clock is moved forward by {@code ahead}. */
    public void shift(TenantTransaction transaction, Duration ahead) {
        transaction.execute(SHIFT, ahead.toMillis());
    }
}
