package io.followthrough.reminder.store.sandbox;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which services have read what others told of a sandbox tenant. */
@ApplicationScoped
public class SandboxReadings {

    private static final String ADD = """
            insert into sandbox_reading (tenant_id, attempt, service, told_by, part, parts, event_count)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing""";

    private static final String STATE = """
            select count(*) filter (where read = parts), coalesce(sum(events), 0) from (
              select count(*) as read, max(parts) as parts, sum(event_count) as events from sandbox_reading
              where tenant_id = $1 and attempt = $2 group by service, told_by) as readers""";

    private static final String SETTLED = "select attempt from sandbox_settled where tenant_id = $1";

    private static final String SETTLE = """
            insert into sandbox_settled (tenant_id, attempt) values ($1, $2)
            on conflict (tenant_id) do update set attempt = excluded.attempt""";

    /** What an attempt that failed has left goes an hour later. */
    private static final String FORGET = """
            delete from sandbox_reading
            where tenant_id = $1 and (attempt = $2 or read_at < now() - interval '1 hour')""";

    /**
     * A service has read a part of what another one told.
     *
     * @param part which one, from 1
     * @param events how many it names
     */
    public record Reading(UUID attempt, String service, String toldBy, int part, int parts, int events) {}

    /**
     * How far an attempt has come.
     *
     * @param complete how many services have read all that one other has told
     * @param events how many those were, counted once for each reader
     */
    public record State(long complete, long events) {}

    public void add(TenantTransaction transaction, Reading read) {
        transaction.execute(
                ADD, read.attempt(), read.service(), read.toldBy(), read.part(), read.parts(), read.events());
    }

    public Uni<State> state(TenantTransaction transaction, UUID attempt) {
        return transaction.row(STATE, State.class, attempt).map(Optional::orElseThrow);
    }

    /** The last attempt whose events were read everywhere. */
    public Uni<Optional<UUID>> settled(TenantTransaction transaction) {
        return transaction.row(SETTLED, UUID.class);
    }

    /** All events of the attempt were read everywhere. */
    public void settle(TenantTransaction transaction, UUID attempt) {
        transaction.execute(SETTLE, attempt);
        transaction.execute(FORGET, attempt);
    }
}
