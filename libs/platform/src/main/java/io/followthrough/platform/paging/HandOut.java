package io.followthrough.platform.paging;

import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands out page after page as fast as the caller takes them: one page at a time is in memory, one short transaction each. */
@ApplicationScoped
public class HandOut {

    /** Reads a page of a list (keyset pagination). */
    public interface Reader<T> {

        /** @param after the last item of the page before, null for the first page */
        Uni<List<T>> read(TenantTransaction transaction, @Nullable T after);
    }

    private final TenantTransactions transactions;

    HandOut(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * All items of a list.
     *
     * @param size how many items a page has; one with less is the last
     */
    public <T> Multi<T> all(Caller caller, int size, Reader<T> list) {
        Supplier<Pages<T>> pages = pages(caller, size, list);
        return Multi.createBy()
                .repeating()
                .uni(pages, Pages::next)
                .whilst(read -> read.size() == size)
                .onItem()
                .disjoint();
    }

    /**
     * The items of a list by what they belong to.
     *
     * @param size how many items a page has; one with less is the last
     * @param list in the order of its items' owners
     */
    public <T> ByOwner<T> byOwner(Caller caller, int size, Function<T, UUID> owner, Reader<T> list) {
        return new ByOwner<>(pages(caller, size, list).get(), owner);
    }

    /** The caller asks for more from wherever its connection was written to; transactions need the request's context. */
    private <T> Supplier<Pages<T>> pages(Caller caller, int size, Reader<T> list) {
        Context context = Vertx.currentContext();
        return () -> new Pages<>(
                size,
                after -> transactions
                        .reading(caller.origin(), transaction -> list.read(transaction, after))
                        .runSubscriptionOn(command -> context.runOnContext(turn -> command.run())));
    }
}
