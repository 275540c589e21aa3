package io.followthrough.people.sample;

import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Does something in a transaction of a tenant, as a use case would, and waits for it. */
@ApplicationScoped
public class Work {

    private final TenantTransactions transactions;

    Work(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** What the work came to; its failure is thrown. */
    public <T> T in(String tenant, Function<TenantTransaction, Uni<T>> work) {
        Origin origin = new Origin(new TenantId(tenant), "correlation-1", null, null);
        try {
            return VertxContextSupport.subscribeAndAwait(() -> transactions.in(origin, work));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
