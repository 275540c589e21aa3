package io.followthrough.platform.inbox;

import io.followthrough.platform.transaction.TenantTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Events that this service has read and could not apply: who waits for one is told so. What is applied later, put back from
 * the dead letters, is in the inbox with a later time, and then counts as taken in.
 */
@ApplicationScoped
public class RefusedEvents {

    private static final String ADD = """
            insert into refused_event (tenant_id, consumer, event_id) values ($1, $2, $3)
            on conflict (tenant_id, consumer, event_id) do update set refused_at = excluded.refused_at""";

    private final String consumer;

    RefusedEvents(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /** Also for one that the inbox notes in the same transaction, because what it tells cannot be used. */
    public void add(TenantTransaction transaction, UUID event) {
        transaction.execute(ADD, consumer, event);
    }
}
