package io.followthrough.reminder.store.sandbox;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which sandbox tenants were emptied, with the setting of the clock that freed it. */
@ApplicationScoped
public class FreedClocks {

    private static final String FREE = """
            insert into sandbox_freed (tenant_id, move_number) values ($1, $2)
            on conflict (tenant_id) do update set move_number = greatest(sandbox_freed.move_number, excluded.move_number)""";

    private static final String FREED = "select move_number from sandbox_freed where tenant_id = $1";

    public void free(TenantTransaction transaction, long move) {
        transaction.execute(FREE, move);
    }

    /** Whether the clock was never set, or not since it was freed. */
    public Uni<Boolean> isFree(TenantTransaction transaction, long moves) {
        return transaction.row(FREED, Long.class).map(freed -> moves == freed.orElse(0L));
    }
}
