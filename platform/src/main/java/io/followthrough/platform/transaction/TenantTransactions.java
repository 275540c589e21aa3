package io.followthrough.platform.transaction;

import io.followthrough.platform.outbox.Outbox;
import io.followthrough.platform.outbox.OutboxRelay;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.time.TenantClock;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    TenantTransactions(TenantClock clock, Outbox outbox, OutboxRelay relay) {
        this.clock = clock;
        this.outbox = outbox;
        this.relay = relay;
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
     * Runs {@code work} so that the transactions it asks for are this one: what it does is committed with what
     * surrounds it, or not at all.
     */
    public <T> Uni<T> joining(TenantTransaction transaction, Supplier<Uni<T>> work) {
        return JoinedTransaction.during(transaction, work);
    }

    private <T> Uni<T> open(Origin origin, Function<TenantTransaction, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() -> Panache.getSession()
                                .flatMap(session -> begin(session, origin))
                                .flatMap(transaction -> finish(transaction, work)))
                        .invoke(finished -> committed(finished.transaction()))
                        .memoize()
                        .indefinitely())
                .map(Finished::result);
    }

    private record Finished<T>(TenantTransaction transaction, T result) {}

    private <T> Uni<Finished<T>> finish(TenantTransaction transaction, Function<TenantTransaction, Uni<T>> work) {
        return work.apply(transaction)
                .call(() -> append(transaction))
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

    private Uni<Void> append(TenantTransaction transaction) {
        return outbox.append(transaction.session(), transaction.origin(), transaction.now(), transaction.published());
    }

    private void committed(TenantTransaction transaction) {
        if (!transaction.published().isEmpty()) {
            relay.wake(transaction.tenant());
        }
        transaction.committed();
    }
}
