package io.followthrough.platform.transaction;

import io.followthrough.contracts.Event;
import io.followthrough.platform.store.Statement;
import io.followthrough.platform.store.ViolatedConstraint;
import io.followthrough.platform.store.Write;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** An open transaction of one tenant. What it publishes is committed with what it stores, or not at all. */
public final class TenantTransaction {

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private final Mutiny.@Nullable Session session;
    private final Origin origin;
    private final Instant realNow;
    private final Duration clockOffset;
    private final List<Event> published = new ArrayList<>();
    private final List<Write> guards = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();
    private final Map<String, Supplier<RuntimeException>> refusals = new HashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    /** @param session null when nothing is sent before everything is known */
    TenantTransaction(Mutiny.@Nullable Session session, Origin origin, Instant realNow, Duration clockOffset) {
        this.session = session;
        this.origin = origin;
        this.realNow = realNow;
        this.clockOffset = clockOffset;
    }

    /** @throws IllegalStateException in a transaction that only writes ({@link TenantTransactions#write}) */
    public Mutiny.Session session() {
        if (session == null) {
            throw new IllegalStateException("a transaction that only writes has no session to read from");
        }
        return session;
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

    /**
     * Waits until no other transaction of the tenant holds {@code id}, and holds it until this one ends: for events of
     * different topics that must see each other's effect and have no row in common that they could lock.
     */
    public Uni<Void> hold(UUID id) {
        return session()
                .createNativeQuery(HOLD, Integer.class)
                .setParameter(1, tenant() + ":" + id)
                .getSingleResult()
                .replaceWithVoid();
    }

    /**
     * Executes the statement just before the commit; writes keep the order of these calls. Nothing in this transaction
     * can read what they have written.
     */
    public void write(Statement statement, @Nullable Object... values) {
        writes.add(statement.with(values));
    }

    /** As {@link #write}, ahead of all other writes: for what decides whether they may take effect. */
    public void guard(Statement statement, @Nullable Object... values) {
        guards.add(statement.with(values));
    }

    /** What the caller is told when this transaction cannot be committed because of the constraint. */
    public void onViolation(String constraint, Supplier<RuntimeException> refusal) {
        refusals.put(constraint, refusal);
    }

    /** Publishes the event when, and only when, this transaction commits; events keep the order of these calls. */
    public void publish(Event event) {
        published.add(event);
    }

    /** Runs {@code action} once this transaction has committed; not at all when it rolls back. Must not block. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /** What has been published so far. */
    public List<Event> published() {
        return List.copyOf(published);
    }

    /** What is to be written before the commit, in its order. */
    List<Write> writes() {
        List<Write> all = new ArrayList<>(guards);
        all.addAll(writes);
        return all;
    }

    Throwable refusalOf(Throwable failure) {
        return ViolatedConstraint.of(failure)
                .map(refusals::get)
                .<Throwable>map(Supplier::get)
                .orElse(failure);
    }
}
