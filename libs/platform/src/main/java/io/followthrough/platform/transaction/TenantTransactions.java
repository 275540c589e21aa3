package io.followthrough.platform.transaction;

import io.followthrough.platform.background.WorkerThread;
import io.followthrough.platform.outbox.Outbox;
import io.followthrough.platform.outbox.OutboxRelay;
import io.followthrough.platform.outbox.ToldEvent;
import io.followthrough.platform.store.SqlWrite;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.time.TenantClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The only place that opens transactions. */
@ApplicationScoped
public class TenantTransactions {

    private final TenantClock clock;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final LazySession session;
    private final PipelinedExchange exchange;

    TenantTransactions(
            TenantClock clock, Outbox outbox, OutboxRelay relay, LazySession session, PipelinedExchange exchange) {
        this.clock = clock;
        this.session = session;
        this.outbox = outbox;
        this.relay = relay;
        this.exchange = exchange;
    }

    /**
     * Runs {@code work} in one transaction of the origin's tenant and commits when its Uni has completed. Must be
     * called on a Vert.x context, as resources and consumers are.
     *
     * <p>A caller that goes away cancels its Uni; memoization keeps that from the transaction, which would otherwise
     * be cut between two of its statements.
     */
    public <T> Uni<T> in(Origin origin, Function<TenantTransaction, Uni<T>> work) {
        return joinedOr(() -> TenantTransaction.of(origin, clock.realNow()), origin, work);
    }

    /**
     * The same of work that only reads: all its reads see the database as it was at one moment. Without that each would see
     * what was committed before it, and an answer made of several could say what was never true.
     */
    public <T> Uni<T> reading(Origin origin, Function<TenantTransaction, Uni<T>> work) {
        return joinedOr(() -> TenantTransaction.ofOneMoment(origin, clock.realNow()), origin, work);
    }

    private <T> Uni<T> joinedOr(
            Supplier<TenantTransaction> own, Origin origin, Function<TenantTransaction, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> JoinedTransaction.current(origin).map(work).orElseGet(() -> open(own.get(), work)));
    }

    /**
     * Runs {@code work} so that the transactions it asks for are this one: what it does is committed with what
     * surrounds it, or not at all.
     */
    public <T> Uni<T> joining(TenantTransaction transaction, Supplier<Uni<T>> work) {
        return JoinedTransaction.during(transaction, work);
    }

    /**
     * Puts what {@code transaction} has published so far into the outbox already, as part of it like everything else: what
     * publishes thousands of events need not have them all in memory at its end.
     */
    public Uni<Void> appendPublished(TenantTransaction transaction) {
        List<ToldEvent> events = transaction.takePublished();
        return WorkerThread.does(() -> outbox.append(transaction.origin(), transaction.now(), events))
                .invoke(transaction::collect)
                .replaceWithVoid();
    }

    private <T> Uni<T> open(TenantTransaction transaction, Function<TenantTransaction, Uni<T>> work) {
        return session.during(() -> timed(transaction)
                        .chain(() -> work.apply(transaction))
                        .call(() -> commit(transaction))
                        .onFailure()
                        .call(() -> rollback(transaction)))
                .invoke(() -> committed(transaction))
                .memoize()
                .indefinitely();
    }

    /** A sandbox's time is read first, so there the transaction begins with a read. */
    private Uni<Void> timed(TenantTransaction transaction) {
        return clock.offset(transaction, transaction.tenant())
                .invoke(transaction::aheadOfRealTime)
                .replaceWithVoid();
    }

    private Uni<Void> commit(TenantTransaction transaction) {
        PipelinedConnection open = transaction.connection();
        if (open == null) {
            return exchange.send(writesOf(transaction));
        }
        return transaction
                .flushEntities(open)
                .chain(() -> open.send(writesOf(transaction)))
                .chain(open::commit);
    }

    /** What has not been sent is forgotten; a connection is given back without a transaction, whatever went wrong. */
    private static Uni<Void> rollback(TenantTransaction transaction) {
        PipelinedConnection open = transaction.connection();
        return open == null ? Uni.createFrom().voidItem() : open.rollback();
    }

    private List<SqlWrite> writesOf(TenantTransaction transaction) {
        List<SqlWrite> writes = new ArrayList<>(transaction.takeCollected());
        writes.addAll(outbox.append(transaction.origin(), transaction.now(), transaction.takePublished()));
        return writes;
    }

    private void committed(TenantTransaction transaction) {
        UUID lastEvent = transaction.lastEvent();
        if (lastEvent != null) {
            relay.wake(transaction.tenant());
            CommittedEvent.note(lastEvent);
        }
        transaction.committed();
    }
}
