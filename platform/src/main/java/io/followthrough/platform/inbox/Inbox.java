package io.followthrough.platform.inbox;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Remembers, in the transaction of an event's effect, that it took effect. */
@ApplicationScoped
class Inbox {

    private static final String REMEMBER = """
            insert into inbox (tenant_id, consumer, event_id) values (?1, ?2, ?3)
            on conflict (tenant_id, consumer, event_id) do nothing""";

    /** Whether the consumer meets this event for the first time. Waits for a replica that is just applying it. */
    Uni<Boolean> isFirst(TenantTransaction transaction, String consumer, UUID eventId) {
        return transaction
                .session()
                .createNativeQuery(REMEMBER)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, consumer)
                .setParameter(3, eventId)
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }
}
