package io.followthrough.platform.transaction;

import io.followthrough.platform.outbox.Outbox;
import io.followthrough.platform.outbox.OutboxRelay;
import io.followthrough.platform.store.Write;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.time.TenantClock;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** The only place that opens transactions. */
@ApplicationScoped
public class TenantTransactions {

    private static final String BIND_TENANT = "select set_config('app.tenant_id', ?1, true)";

    private final TenantClock clock;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final PipelinedExchange exchange;

    TenantTransactions(TenantClock clock, Outbox outbox, OutboxRelay relay, PipelinedExchange exchange) {
        this.clock = clock;
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
        return Uni.createFrom()
                .deferred(() -> JoinedTransaction.current(origin).map(work).orElseGet(() -> open(origin, work)));
    }

    /**
     * Runs {@code work}, which reads nothing, and commits what it {@linkplain TenantTransaction#write writes} and
     * publishes. For the operations that are called most: the whole transaction is one exchange with the database.
     *
     * <p>A sandbox's time has to be read first, so there it takes its steps.
     */
    public <T> Uni<T> write(Origin origin, Function<TenantTransaction, T> work) {
        Function<TenantTransaction, Uni<T>> result =
                transaction -> Uni.createFrom().item(work.apply(transaction));
        return Uni.createFrom()
                .deferred(
                        () -> JoinedTransaction.current(origin).map(result).orElseGet(() -> exchange(origin, result)));
    }

    /**
     * Runs {@code work} so that the transactions it asks for are this one: what it does is committed with what
     * surrounds it, or not at all.
     */
    public <T> Uni<T> joining(TenantTransaction transaction, Supplier<Uni<T>> work) {
        return JoinedTransaction.during(transaction, work);
    }

    /** As {@link #write}, for work that completes without waiting for the database. */
    public <T> Uni<T> exchange(Origin origin, Function<TenantTransaction, Uni<T>> work) {
        if (origin.tenant().isSandbox()) {
            return open(origin, work);
        }
        return Uni.createFrom().deferred(() -> {
            TenantTransaction transaction = new TenantTransaction(null, origin, clock.realNow(), Duration.ZERO);
            return work.apply(transaction)
                    .call(() -> exchange.send(origin.tenant(), writesOf(transaction)))
                    .onFailure()
                    .transform(transaction::refusalOf)
                    .invoke(() -> committed(transaction))
                    .memoize()
                    .indefinitely();
        });
    }

    private <T> Uni<T> open(Origin origin, Function<TenantTransaction, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() -> Panache.getSession()
                                .flatMap(session -> begin(session, origin)
                                        .flatMap(transaction -> finish(session, transaction, work))))
                        .invoke(finished -> committed(finished.transaction()))
                        .memoize()
                        .indefinitely())
                .map(Finished::result);
    }

    private record Finished<T>(TenantTransaction transaction, T result) {}

    private <T> Uni<Finished<T>> finish(
            Mutiny.Session session, TenantTransaction transaction, Function<TenantTransaction, Uni<T>> work) {
        return work.apply(transaction)
                .call(() -> SessionWrites.execute(session, writesOf(transaction)))
                .onFailure()
                .transform(transaction::refusalOf)
                .map(result -> new Finished<>(transaction, result));
    }

    private Uni<TenantTransaction> begin(Mutiny.Session session, Origin origin) {
        TenantId tenant = origin.tenant();
        return session.createNativeQuery(BIND_TENANT)
                .setParameter(1, tenant.value())
                .getSingleResult()
                .chain(() -> clock.offset(session, tenant))
                .map(offset -> new TenantTransaction(session, origin, clock.realNow(), offset));
    }

    private List<Write> writesOf(TenantTransaction transaction) {
        List<Write> writes = transaction.writes();
        writes.addAll(outbox.append(transaction.origin(), transaction.now(), transaction.published()));
        return writes;
    }

    private void committed(TenantTransaction transaction) {
        if (!transaction.published().isEmpty()) {
            relay.wake(transaction.tenant());
        }
        transaction.committed();
    }
}
