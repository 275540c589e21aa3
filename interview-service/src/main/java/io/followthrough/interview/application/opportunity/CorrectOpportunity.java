package io.followthrough.interview.application.opportunity;

import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.opportunity.steps.EventsOfOpportunities;
import io.followthrough.interview.application.opportunity.steps.OpportunityChanges;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The details of an opportunity are put right. */
@ApplicationScoped
public class CorrectOpportunity {

    /** The details as they should be. */
    public record Details(Opportunity.Position position, Referrer.@Nullable Described referrer) {}

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final OpportunityChanges changes;

    CorrectOpportunity(TenantTransactions transactions, OpportunityLocks locks, OpportunityChanges changes) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
    }

    /** @param right what becomes of what stands */
    public Uni<Opportunity> correct(Caller caller, UUID id, IfMatch ifMatch, Function<Opportunity, Details> right) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(opportunity -> correct(transaction, caller, opportunity, ifMatch, right)));
    }

    private Uni<Opportunity> correct(
            TenantTransaction transaction,
            Caller caller,
            Opportunity before,
            IfMatch ifMatch,
            Function<Opportunity, Details> right) {
        ifMatch.check(before.version());
        Details details = right.apply(before);
        Opportunity corrected = before.corrected(details.position(), referrer(before.referrer(), details));
        if (corrected.equals(before)) {
            return Uni.createFrom().item(before);
        }
        return changes.store(transaction, caller, before, corrected, HistoryEntry.of(Change.Kind.CORRECTED))
                .invoke(() -> transaction.publish(
                        EventsOfOpportunities.announced(corrected, OpeningOccasion.CORRECTED, transaction.now())));
    }

    /** Whoever stands there stays the same person, however the name was mended. */
    private static @Nullable Referrer referrer(@Nullable Referrer known, Details details) {
        Referrer.Described right = details.referrer();
        return right == null ? null : right.as(known == null ? Ids.next() : known.id());
    }
}
