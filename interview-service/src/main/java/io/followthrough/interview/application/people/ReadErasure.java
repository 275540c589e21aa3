package io.followthrough.interview.application.people;

import io.followthrough.interview.domain.people.Erasure;
import io.followthrough.interview.store.people.Erasures;
import io.followthrough.people.access.Visible;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Reads the receipt of an erasure, for who could have asked for it. */
@ApplicationScoped
public class ReadErasure {

    private final TenantTransactions transactions;
    private final Erasures erasures;

    ReadErasure(TenantTransactions transactions, Erasures erasures) {
        this.transactions = transactions;
        this.erasures = erasures;
    }

    /**
     * A receipt as it is now.
     *
     * @param readAt the tenant's time
     */
    public record Receipt(Erasure erasure, Instant readAt) {}

    public Uni<Receipt> read(Caller caller, UUID id) {
        return transactions.reading(
                caller.origin(),
                transaction -> erasures.find(transaction, id)
                        .map(found -> Visible.to(caller, found, Erasure::candidateId, "erasure"))
                        .map(erasure -> new Receipt(erasure, transaction.now())));
    }
}
