package io.followthrough.platform.time;

import io.followthrough.platform.store.TenantSql;
import io.followthrough.platform.tenancy.TenantId;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * A tenant's time: the real one, moved by a stored offset when the tenant is a sandbox. Only sandbox tenants pay for
 * reading the offset.
 */
@ApplicationScoped
public class TenantClock {

    private static final String MAKE_ROW =
            "insert into tenant_clock (tenant_id) values ($1) on conflict (tenant_id) do nothing";
    private static final String READ_SHARED = "select offset_millis from tenant_clock where tenant_id = $1 for share";
    private static final String READ_ALONE = "select offset_millis from tenant_clock where tenant_id = $1 for update";
    private static final String READ_MOVES = "select move_number from tenant_clock where tenant_id = $1";
    private static final String MOVE = """
            insert into tenant_clock (tenant_id, offset_millis, move_number) values ($1, $2, $3)
            on conflict (tenant_id) do update
              set offset_millis = excluded.offset_millis, move_number = excluded.move_number
              where tenant_clock.move_number < excluded.move_number""";

    private static final String TO_BE_MOVED = TenantClock.class.getName() + ".toBeMoved";

    private final Clock clock;

    TenantClock(Clock clock) {
        this.clock = clock;
    }

    /** The real time, to the millisecond. */
    public Instant realNow() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * How far the tenant's time is ahead of real time. Locked for sharing until the transaction ends, so that a move
     * of the clock and a plan made at the old time cannot miss each other; locked alone while it is to be moved.
     */
    public Uni<Duration> offset(TenantSql sql, TenantId tenant) {
        if (!tenant.isSandbox()) {
            return Uni.createFrom().item(Duration.ZERO);
        }
        sql.execute(MAKE_ROW);
        return sql.row(isToBeMoved() ? READ_ALONE : READ_SHARED, Long.class)
                .map(millis -> Duration.ofMillis(millis.orElseThrow()));
    }

    /**
     * Runs {@code work}, whose transaction is going to move the clock, so that it has the clock for itself from its first
     * statement on. Two moves that both began by sharing it would wait for each other for ever.
     */
    public <T> Uni<T> toBeMoved(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            ContextLocals.put(TO_BE_MOVED, true);
            return work.get().onTermination().invoke(() -> ContextLocals.remove(TO_BE_MOVED));
        });
    }

    private static boolean isToBeMoved() {
        return VertxContext.isOnDuplicatedContext()
                && ContextLocals.get(TO_BE_MOVED).isPresent();
    }

    /** How often the tenant's clock has been moved. */
    public Uni<Long> moves(TenantSql sql) {
        return sql.row(READ_MOVES, Long.class).map(moves -> moves.orElse(0L));
    }

    /** Sets the offset of move {@code number}; an older move that arrives late changes nothing. */
    public void move(TenantSql sql, Duration offset, long number) {
        sql.execute(MOVE, offset.toMillis(), number);
    }
}
