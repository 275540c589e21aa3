package io.followthrough.platform.transaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.contracts.Event;
import io.followthrough.platform.Ids;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.outbox.ToldEvent;
import io.followthrough.platform.store.SqlWrite;
import io.followthrough.platform.store.TenantSql;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction of one tenant. What it publishes is committed with what it stores, or not at all.
 *
 * <p>It reads at once and collects writes ({@link TenantSql}); Panache's repositories are used within {@link #entities}.
 * A connection is taken when the first read needs one, so a transaction that only writes is one exchange with the
 * database. Work on it is sequential: one read is awaited before the next is asked for.
 */
public final class TenantTransaction implements TenantSql {

    /** Before all else: the first query takes the snapshot. */
    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read";

    private static final String BIND_TENANT = "select set_config('app.tenant_id', $1, true)";
    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended($1 || ':' || $2, 0))";

    private final Origin origin;
    private final Instant realNow;
    private final List<ToldEvent> published = new ArrayList<>();
    private final List<SqlWrite> collected = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    private Duration clockOffset = Duration.ZERO;
    private @Nullable PipelinedConnection connection;
    private boolean entitiesUsed;
    private @Nullable UUID lastEvent;
    private @Nullable String person;

    private TenantTransaction(Origin origin, Instant realNow, List<SqlWrite> first) {
        this.origin = origin;
        this.realNow = realNow;
        collected.addAll(first);
        collected.add(SqlWrite.of(BIND_TENANT, origin.tenant().value()));
    }

    static TenantTransaction of(Origin origin, Instant realNow) {
        return new TenantTransaction(origin, realNow, List.of());
    }

    /** One whose reads all see the same snapshot. */
    static TenantTransaction ofOneMoment(Origin origin, Instant realNow) {
        return new TenantTransaction(origin, realNow, List.of(SqlWrite.of(ONE_SNAPSHOT)));
    }

    public TenantId tenant() {
        return origin.tenant();
    }

    public Origin origin() {
        return origin;
    }

    /** The tenant's present instant, one for the whole transaction. */
    public Instant now() {
        return realNow.plus(clockOffset);
    }

    /** How far the tenant's time is ahead of real time; zero outside sandboxes. */
    public Duration clockOffset() {
        return clockOffset;
    }

    @Override
    public <T> Uni<List<T>> rows(String sql, Class<T> type, @Nullable Object... values) {
        return reading(open -> open.read(takeCollected(), ofTenant(sql, values), type));
    }

    @Override
    public Uni<Integer> changed(String sql, @Nullable Object... values) {
        return reading(open -> open.change(takeCollected(), ofTenant(sql, values)));
    }

    @Override
    public void execute(String sql, @Nullable Object... values) {
        collected.add(ofTenant(sql, values));
    }

    @Override
    public void executeAll(String sql, List<?> elements, @Nullable Object... values) {
        if (elements.isEmpty()) {
            return;
        }
        @Nullable Object[] all = new @Nullable Object[values.length + 1];
        all[0] = json(elements);
        System.arraycopy(values, 0, all, 1, values.length);
        execute(sql, all);
    }

    /**
     * Runs what Panache's repositories, or Hibernate's session itself, do: for entities that are read and written whole.
     * They see every write that was collected before; what they change is sent (flushed) before the next read or write
     * of this transaction.
     */
    public <T> Uni<T> entities(Function<Mutiny.Session, Uni<T>> work) {
        return reading(open -> {
            entitiesUsed = true;
            return (collected.isEmpty() ? Uni.createFrom().voidItem() : open.send(takeCollected()))
                    .chain(() -> work.apply(open.session()));
        });
    }

    /**
     * Holds {@code id} until this transaction ends, once no other of the tenant does (an advisory lock): for events of
     * different topics that must see each other's effect and have no row in common that they could lock. Collected like
     * a write: whatever is read afterwards is read under the lock.
     */
    public void hold(UUID id) {
        execute(HOLD, id.toString());
    }

    /** Publishes the event when, and only when, this transaction commits; events keep the order of these calls. */
    public void publish(Event event) {
        ToldEvent told = new ToldEvent(Ids.next(), event);
        published.add(told);
        lastEvent = told.id();
        person = person == null ? event.person() : person;
    }

    /** Runs {@code action} once this transaction has committed; not at all when it rolls back. Must not block. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Whose data this transaction changes, as the first of its events that is about somebody says; null for nobody's. */
    public @Nullable String person() {
        return person;
    }

    /**
     * The id of the last event that was published; null when none was: what takes effect is told, so what tells of nothing has
     * changed nothing.
     */
    public @Nullable UUID lastEvent() {
        return lastEvent;
    }

    /** What has been published and is not in the outbox yet; it is given away. */
    List<ToldEvent> takePublished() {
        List<ToldEvent> taken = List.copyOf(published);
        published.clear();
        return taken;
    }

    /** Collects writes that name the tenant themselves. */
    void collect(List<SqlWrite> writes) {
        collected.addAll(writes);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    void aheadOfRealTime(Duration offset) {
        clockOffset = offset;
    }

    /** Null while nothing has been read: then everything can be sent at once, the commit included. */
    @Nullable PipelinedConnection connection() {
        return connection;
    }

    /** What is to be sent next, the tenant's id first; it is given away. */
    List<SqlWrite> takeCollected() {
        List<SqlWrite> taken = List.copyOf(collected);
        collected.clear();
        return taken;
    }

    /** Sends what entities have changed. */
    Uni<Void> flushEntities(PipelinedConnection open) {
        return entitiesUsed ? open.session().flush() : Uni.createFrom().voidItem();
    }

    private <T> Uni<T> reading(Function<PipelinedConnection, Uni<T>> read) {
        PipelinedConnection open = connection;
        return open == null
                ? begin().flatMap(opened -> read.apply(opened))
                : flushEntities(open).chain(() -> read.apply(open));
    }

    private Uni<PipelinedConnection> begin() {
        return Panache.getSession().map(session -> {
            PipelinedConnection opened = new PipelinedConnection(session);
            connection = opened;
            return opened;
        });
    }

    private SqlWrite ofTenant(String sql, @Nullable Object... values) {
        @Nullable Object[] all = new @Nullable Object[values.length + 1];
        all[0] = tenant().value();
        System.arraycopy(values, 0, all, 1, values.length);
        return SqlWrite.of(sql, all);
    }

    private static String json(List<?> elements) {
        try {
            return EventJson.mapper().writeValueAsString(elements);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("these elements are not serializable", e);
        }
    }
}
