package io.followthrough.platform.paging;

import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;

/** Hands out page after page as fast as the caller takes them: one page at a time is in memory, one short transaction each. */
@ApplicationScoped
public class HandOut {

    private final TenantTransactions transactions;

    HandOut(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** @param page what comes after a position, the first of which is {@code start} */
    public <T, P> Multi<T> pages(Caller caller, P start, BiFunction<TenantTransaction, P, Uni<Page<T, P>>> page) {
        Context context = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(() -> new Progress<>(start), progress -> next(caller, progress, page, context))
                .whilst(read -> read.next() != null)
                .onItem()
                .transformToIterable(Page::items);
    }

    /** The caller asks for more from wherever its connection was written to; transactions need the request's context. */
    private <T, P> Uni<Page<T, P>> next(
            Caller caller,
            Progress<P> progress,
            BiFunction<TenantTransaction, P, Uni<Page<T, P>>> page,
            Context context) {
        return transactions
                .in(caller.origin(), transaction -> page.apply(transaction, progress.reached))
                .invoke(read -> progress.passed(read))
                .runSubscriptionOn(command -> context.runOnContext(turn -> command.run()));
    }

    private static final class Progress<P> {

        private P reached;

        Progress(P start) {
            this.reached = start;
        }

        void passed(Page<?, P> read) {
            P next = read.next();
            if (next != null) {
                reached = next;
            }
        }
    }
}
