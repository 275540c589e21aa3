package io.followthrough.people.audit;

import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the audit log of the caller's tenant. That only an admin may, the operation says. */
@ApplicationScoped
public class ReadAuditLog {

    private final TenantTransactions transactions;
    private final AuditLog log;
    private final Cursors cursors;

    ReadAuditLog(TenantTransactions transactions, AuditLog log, Cursors cursors) {
        this.transactions = transactions;
        this.log = log;
        this.cursors = cursors;
    }

    /** A page of the entries, newest first. */
    public Uni<Page<AuditEntry>> read(Caller caller, AuditLog.Filter filter, PageQuery query) {
        ListName list = ListName.of("audit log", filter.action(), filter.actor(), filter.subject());
        PageRequest page = cursors.read(caller.tenant(), list, query);
        return transactions
                .reading(caller.origin(), transaction -> log.list(transaction, filter, page))
                .map(slice -> cursors.page(caller.tenant(), list, slice, entry -> entry));
    }
}
