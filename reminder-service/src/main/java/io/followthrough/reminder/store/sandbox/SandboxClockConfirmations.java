package io.followthrough.reminder.store.sandbox;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which services have taken over which move of a sandbox tenant's clock. */
@ApplicationScoped
public class SandboxClockConfirmations {

    private static final String CONFIRM = """
            insert into sandbox_clock_confirmation (tenant_id, service, move_number) values ($1, $2, $3)
            on conflict (tenant_id, service) do update
              set move_number = greatest(sandbox_clock_confirmation.move_number, excluded.move_number)""";

    private static final String COUNT =
            "select count(*) from sandbox_clock_confirmation where tenant_id = $1 and move_number >= $2";

    public void confirm(TenantTransaction transaction, String service, long moveNumber) {
        transaction.execute(CONFIRM, service, moveNumber);
    }

    /** How many services have confirmed this move or a later one. */
    public Uni<Long> count(TenantTransaction transaction, long moveNumber) {
        return transaction.row(COUNT, Long.class, moveNumber).map(Optional::orElseThrow);
    }
}
