package io.followthrough.interview.application;

import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.domain.Referrer;
import io.followthrough.interview.store.Opportunities;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A candidate begins a hiring process with an employer. */
@ApplicationScoped
public class OpenOpportunity {

    /** The opportunity to open. */
    public record Command(
            String candidateId,
            Opportunity.Position position,
            @Nullable String referrerName,
            @Nullable String referrerEmail) {}

    private final TenantTransactions transactions;
    private final Opportunities opportunities;

    OpenOpportunity(TenantTransactions transactions, Opportunities opportunities) {
        this.transactions = transactions;
        this.opportunities = opportunities;
    }

    public Uni<Opportunity> open(Caller caller, Command command) {
        caller.mustActFor(command.candidateId(), "candidate");
        Referrer referrer = command.referrerName() == null
                ? null
                : new Referrer(Ids.next(), command.referrerName(), command.referrerEmail());
        return transactions.write(caller.origin(), transaction -> {
            Opportunity opened = Opportunity.open(
                    Ids.next(), command.candidateId(), command.position(), referrer, transaction.now());
            opportunities.add(transaction, opened);
            transaction.publish(EventsOfInterviews.opened(opened));
            return opened;
        });
    }
}
