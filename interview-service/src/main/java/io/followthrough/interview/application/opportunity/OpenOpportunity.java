package io.followthrough.interview.application.opportunity;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.steps.EventsOfOpportunities;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.interview.store.people.Candidates;
import io.followthrough.people.access.FullAccess;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate begins a hiring process with an employer. */
@ApplicationScoped
public class OpenOpportunity {

    /** The opportunity to open. */
    public record Command(String candidateId, Opportunity.Position position, Referrer.@Nullable Described referrer) {}

    private final TenantTransactions transactions;
    private final Opportunities opportunities;
    private final Candidates candidates;
    private final History history;

    OpenOpportunity(
            TenantTransactions transactions, Opportunities opportunities, Candidates candidates, History history) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.candidates = candidates;
        this.history = history;
    }

    public Uni<Opportunity> open(Caller caller, Command command) {
        FullAccess.require(caller, command.candidateId(), "candidate");
        return transactions.in(caller.origin(), transaction -> {
            Opportunity opened = opened(command, transaction);
            candidates.introduce(transaction, command.candidateId());
            opportunities.add(transaction, opened);
            history.add(
                    transaction, caller, opened, Change.of(Change.Kind.OPENED, List.of(), opened.fieldValues(), null));
            transaction.publish(EventsOfOpportunities.opened(opened));
            return Uni.createFrom().item(opened);
        });
    }

    private static Opportunity opened(Command command, TenantTransaction transaction) {
        Referrer.Described described = command.referrer();
        Referrer referrer = described == null ? null : described.as(Ids.next());
        return Opportunity.open(Ids.next(), command.candidateId(), command.position(), referrer, transaction.now());
    }
}
