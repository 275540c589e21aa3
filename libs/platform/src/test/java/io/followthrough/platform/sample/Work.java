package io.followthrough.platform.sample;

import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does something in a transaction of a tenant, as a use case would, and waits for it. */
@ApplicationScoped
public class Work {

    private final TenantTransactions transactions;

    Work(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** What the work came to; its failure is thrown. */
    public <T> T in(String tenant, Function<TenantTransaction, Uni<T>> work) {
        return done(() -> transactions.in(of(tenant), work));
    }

    /** The same of work that only reads. */
    public <T> T reading(String tenant, Function<TenantTransaction, Uni<T>> work) {
        return done(() -> transactions.reading(of(tenant), work));
    }

    private static Origin of(String tenant) {
        return new Origin(new TenantId(tenant), "correlation-1", null, null);
    }

    private static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
