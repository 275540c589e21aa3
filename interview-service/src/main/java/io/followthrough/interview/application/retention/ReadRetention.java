package io.followthrough.interview.application.retention;

import io.followthrough.interview.domain.retention.Retention;
import io.followthrough.interview.store.retention.Retentions;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads for how long the tenant keeps silent candidates. */
@ApplicationScoped
public class ReadRetention {

    private final TenantTransactions transactions;
    private final Retentions retentions;

    ReadRetention(TenantTransactions transactions, Retentions retentions) {
        this.transactions = transactions;
        this.retentions = retentions;
    }

    public Uni<Retention> read(Caller caller) {
        return transactions.reading(caller.origin(), retentions::find);
    }
}
