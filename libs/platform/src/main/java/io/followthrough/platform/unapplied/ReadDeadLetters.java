package io.followthrough.platform.unapplied;

import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads which events of the caller's tenant are dead letters here. That only an admin may, the operation says. */
@ApplicationScoped
public class ReadDeadLetters {

    private static final ListName LIST = ListName.of("dead letters");

    private final TenantTransactions transactions;
    private final UnappliedEvents events;
    private final Cursors cursors;

    ReadDeadLetters(TenantTransactions transactions, UnappliedEvents events, Cursors cursors) {
        this.transactions = transactions;
        this.events = events;
        this.cursors = cursors;
    }

    /** A page of them, the oldest event first: ids rise with time. */
    public Uni<Page<DeadLetterEntry>> read(Caller caller, PageQuery query) {
        PageRequest page = cursors.read(caller.tenant(), LIST, query);
        return transactions
                .reading(caller.origin(), transaction -> events.list(transaction, page))
                .map(slice -> cursors.page(caller.tenant(), LIST, slice, entry -> entry));
    }
}
