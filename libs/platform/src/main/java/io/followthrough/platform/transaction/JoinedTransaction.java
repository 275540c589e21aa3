package io.followthrough.platform.transaction;

import io.followthrough.platform.tenancy.Origin;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;

/** The transaction that a request's use case joins instead of opening its own. Known to that request's context only. */
final class JoinedTransaction {

    private static final String KEY = JoinedTransaction.class.getName();

    private JoinedTransaction() {}

    static Optional<TenantTransaction> current(Origin origin) {
        if (!VertxContext.isOnDuplicatedContext()) {
            return Optional.empty();
        }
        Optional<TenantTransaction> current = ContextLocals.get(KEY);
        current.ifPresent(transaction -> {
            if (!transaction.tenant().equals(origin.tenant())) {
                throw new IllegalStateException("a transaction cannot be joined for another tenant");
            }
        });
        return current;
    }

    static <T> Uni<T> during(TenantTransaction transaction, Supplier<Uni<T>> work) {
        ContextLocals.put(KEY, transaction);
        return Uni.createFrom().deferred(() -> work.get()).onTermination().invoke(() -> ContextLocals.remove(KEY));
    }
}
