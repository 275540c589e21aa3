package io.followthrough.platform.inbox;

import io.followthrough.platform.tenancy.TenantId;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks what has become of events of any tenants, on whichever replica: read, or read and not applied. */
@ApplicationScoped
public class SettledEvents {

    private static final String ASK = """
            select asked.tenant, asked.event, unapplied.id is not null as refused
            from unnest(cast($2 as text[]), cast($3 as uuid[])) as asked(tenant, event)
            left join inbox noted
              on noted.tenant_id = asked.tenant and noted.consumer = $1 and noted.event_id = asked.event
            left join unapplied_event unapplied
              on unapplied.tenant_id = asked.tenant and unapplied.id = asked.event
            where noted.event_id is not null or unapplied.id is not null""";

    /**
     * An event that was read.
     *
     * @param refused whether it could not be applied and lies aside
     */
    public record Settled(NamedEvent event, boolean refused) {}

    private final Pool pool;
    private final String consumer;

    SettledEvents(
            @ReactiveDataSource("relay") Pool pool,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.pool = pool;
        this.consumer = consumer;
    }

    /** Those of {@code asked} that were read. */
    public Uni<List<Settled>> among(Collection<NamedEvent> asked) {
        return pool.preparedQuery(ASK)
                .execute(Tuple.of(
                        consumer,
                        asked.stream().map(event -> event.tenant().value()).toArray(String[]::new),
                        asked.stream().map(NamedEvent::id).toArray(UUID[]::new)))
                .map(rows -> {
                    List<Settled> settled = new ArrayList<>(rows.size());
                    rows.forEach(row -> settled.add(settled(row)));
                    return settled;
                });
    }

    private static Settled settled(Row row) {
        return new Settled(
                new NamedEvent(new TenantId(row.getString("tenant")), row.getUUID("event")), row.getBoolean("refused"));
    }
}
