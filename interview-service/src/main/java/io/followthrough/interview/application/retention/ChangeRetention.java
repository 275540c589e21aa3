package io.followthrough.interview.application.retention;

import io.followthrough.interview.domain.audit.AuditedAct;
import io.followthrough.interview.domain.retention.Retention;
import io.followthrough.interview.store.retention.Retentions;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An admin says for how long candidates of whom nothing is heard are kept. */
@ApplicationScoped
public class ChangeRetention {

    private final TenantTransactions transactions;
    private final Retentions retentions;
    private final AuditLog audit;

    ChangeRetention(TenantTransactions transactions, Retentions retentions, AuditLog audit) {
        this.transactions = transactions;
        this.retentions = retentions;
        this.audit = audit;
    }

    /** @param months null to keep them for good */
    public Uni<Retention> change(Caller caller, IfMatch ifMatch, @Nullable Integer months) {
        return transactions.in(
                caller.origin(),
                transaction -> retentions
                        .lock(transaction)
                        .invoke(standing -> ifMatch.check(standing.version()))
                        .flatMap(standing -> change(transaction, caller, standing, months)));
    }

    private Uni<Retention> change(
            TenantTransaction transaction, Caller caller, Retention standing, @Nullable Integer months) {
        return Objects.equals(standing.months(), months)
                ? Uni.createFrom().item(standing)
                : retentions
                        .replace(transaction, months)
                        .invoke(changed -> audit.add(
                                transaction,
                                caller,
                                AuditedAct.RETENTION_CHANGED,
                                Long.toString(changed.version()),
                                months == null ? Map.of() : Map.of("retentionMonths", Integer.toString(months))));
    }
}
