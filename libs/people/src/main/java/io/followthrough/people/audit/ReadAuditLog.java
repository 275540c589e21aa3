package io.followthrough.people.audit;

import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the audit log of the caller's tenant. That only an admin may, the operation says. */
@ApplicationScoped
public class ReadAuditLog {

    private final TenantTransactions transactions;
    private final AuditLog log;

    ReadAuditLog(TenantTransactions transactions, AuditLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    /** A page of the entries, newest first. */
    public Uni<Slice<AuditEntry>> read(Caller caller, AuditLog.Filter filter, PageRequest page) {
        return transactions.in(caller.origin(), transaction -> log.list(transaction, filter, page));
    }
}
