package io.followthrough.platform.inbox;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes in the inbox what was read and is handled by nothing (group commit): one statement is under way at a time, and what
 * comes meanwhile is in the next one, of whatever tenants it is.
 */
@ApplicationScoped
class IgnoredEvents {

    /** In the order of the key, so that two replicas cannot wait for each other. */
    private static final String NOTE = """
            insert into inbox (tenant_id, consumer, event_id)
            select tenant, $1, event from unnest(cast($2 as text[]), cast($3 as uuid[])) as ignored(tenant, event)
            order by tenant, event
            on conflict do nothing""";

    private record Batch(List<NamedEvent> events, CompletableFuture<Void> noted) {

        static Batch empty() {
            return new Batch(new ArrayList<>(), new CompletableFuture<>());
        }

        String[] tenants() {
            return events.stream().map(event -> event.tenant().value()).toArray(String[]::new);
        }

        UUID[] ids() {
            return events.stream().map(NamedEvent::id).toArray(UUID[]::new);
        }
    }

    private final Pool pool;
    private final String consumer;
    private Batch next = Batch.empty();
    private boolean writing;

    IgnoredEvents(
            @ReactiveDataSource("relay") Pool pool,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.pool = pool;
        this.consumer = consumer;
    }

    /** Completes once it is noted, on any thread. */
    Uni<Void> note(NamedEvent event) {
        return Uni.createFrom().completionStage(() -> {
            CompletableFuture<Void> noted = add(event);
            writeNext();
            return noted;
        });
    }

    private synchronized CompletableFuture<Void> add(NamedEvent event) {
        next.events().add(event);
        return next.noted();
    }

    private void writeNext() {
        Batch batch;
        synchronized (this) {
            if (writing || next.events().isEmpty()) {
                return;
            }
            writing = true;
            batch = next;
            next = Batch.empty();
        }
        pool.preparedQuery(NOTE)
                .execute(Tuple.of(consumer, batch.tenants(), batch.ids()))
                .onTermination()
                .invoke(this::written)
                .subscribe()
                .with(rows -> batch.noted().complete(null), batch.noted()::completeExceptionally);
    }

    private void written() {
        synchronized (this) {
            writing = false;
        }
        writeNext();
    }
}
