package io.followthrough.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.contracts.Topic;
import io.followthrough.platform.Ids;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.store.SqlWrite;
import io.followthrough.platform.tenancy.Origin;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts events into the outbox, in the transaction of what they tell: one statement for very many. */
@ApplicationScoped
public class Outbox {

    /** An import has thousands of events; none of them all is ever one text in memory, or one in PostgreSQL's. */
    static final int BATCH = 500;

    /** Their data: as many large ones would be too much for one text. */
    private static final int BATCH_CHARACTERS = 4 * 1024 * 1024;

    /**
     * The parameters are the topic and the entries as JSON, cast from text because the client would send a string
     * that is bound to a jsonb parameter as a JSON string. Versions rise by one per event of a subject; subjects are
     * taken in order, so that two transactions cannot wait for each other.
     */
    private static final String APPEND = """
            with entry as (
              select * from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
                ordinal int, tenant text, id uuid, shard smallint, subject text, type text, key text, payload text,
                urgent boolean, remembered boolean, time timestamptz, "correlationId" text, "causationId" text, traceparent text)),
            numbered as (
              insert into event_version as v (tenant_id, subject, version)
              select tenant, subject, count(*) from entry group by tenant, subject order by tenant, subject
              on conflict (tenant_id, subject) do update set version = v.version + excluded.version
              returning tenant_id, subject, version),
            remembered as (
              insert into told_event (tenant_id, event_id) select tenant, id from entry where remembered)
            insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key,
              payload, urgent, "timestamp", correlation_id, causation_id, traceparent)
            select e.tenant, e.id, e.shard, $1, e.subject,
              n.version + 1 - row_number() over (partition by e.tenant, e.subject order by e.ordinal desc),
              e.type, e.key, e.payload, e.urgent, e.time, e."correlationId", e."causationId", e.traceparent
            from entry e join numbered n on n.tenant_id = e.tenant and n.subject = e.subject
            order by e.ordinal""";

    private final Topic topic;

    Outbox(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.topic = Topic.ownedBy("/" + service);
    }

    /**
     * What appends one tenant's events to its transaction: a statement for every {@link #BATCH} of them, or fewer large ones.
     *
     * @throws ProblemException {@code TOO_LARGE} when one is larger than {@link Topic#MAX_EVENT_BYTES}
     */
    public List<SqlWrite> append(Origin origin, Instant time, List<ToldEvent> events) {
        List<SqlWrite> writes = new ArrayList<>();
        List<OutboxEntry> batch = new ArrayList<>();
        long characters = 0;
        for (ToldEvent event : events) {
            OutboxEntry entry = entry(batch.size(), event, origin, time);
            batch.add(entry);
            characters += entry.payload().length();
            if (batch.size() == BATCH || characters >= BATCH_CHARACTERS) {
                writes.add(write(batch));
                batch.clear();
                characters = 0;
            }
        }
        if (!batch.isEmpty()) {
            writes.add(write(batch));
        }
        return writes;
    }

    private SqlWrite write(List<OutboxEntry> entries) {
        return SqlWrite.of(APPEND, topic.topicName(), json(entries));
    }

    /**
     * Appends events of any tenants to the connection's transaction: for work that is done for all tenants at once.
     *
     * @throws ProblemException {@code TOO_LARGE} when one is larger than {@link Topic#MAX_EVENT_BYTES}
     */
    public Uni<Void> append(SqlConnection connection, List<OutgoingEvent> events) {
        List<OutboxEntry> entries = new ArrayList<>(events.size());
        for (OutgoingEvent event : events) {
            entries.add(entry(entries.size(), new ToldEvent(Ids.next(), event.event()), event.origin(), event.time()));
        }
        return connection
                .preparedQuery(APPEND)
                .execute(Tuple.of(topic.topicName(), json(entries)))
                .replaceWithVoid();
    }

    private OutboxEntry entry(int ordinal, ToldEvent event, Origin origin, Instant time) {
        OutboxEntry entry = OutboxEntry.of(ordinal, event, origin, time);
        entry.checkSize(topic);
        return entry;
    }

    private static String json(List<OutboxEntry> entries) {
        try {
            return EventJson.mapper().writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outbox entry is not serializable", e);
        }
    }
}
