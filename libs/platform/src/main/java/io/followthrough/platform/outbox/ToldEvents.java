package io.followthrough.platform.outbox;

import io.followthrough.platform.store.TenantSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service has told of a sandbox tenant, until it is known to have been read everywhere. */
@ApplicationScoped
public class ToldEvents {

    private static final String FORGET = "delete from told_event where tenant_id = $1 and attempt = $2";
    private static final String NAME = "update told_event set attempt = $2 where tenant_id = $1 returning event_id";

    /**
     * The ids of all that was committed before and may not have been read.
     *
     * @param attempt to have it read
     * @param settled an earlier attempt that succeeded: what it named, and no later one, is forgotten
     */
    public Uni<List<UUID>> name(TenantSql sql, UUID attempt, @Nullable UUID settled) {
        if (settled != null) {
            sql.execute(FORGET, settled);
        }
        return sql.rows(NAME, UUID.class, attempt);
    }
}
