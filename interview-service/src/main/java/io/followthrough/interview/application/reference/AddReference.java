package io.followthrough.interview.application.reference;

import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.reference.Reference;
import io.followthrough.interview.store.reference.References;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody will speak for the candidate, and is to be briefed (R23). Only the name, and how to greet, travel. */
@ApplicationScoped
public class AddReference {

    /** Who, and what to highlight. */
    public record Command(
            UUID opportunityId,
            String name,
            @Nullable String email,
            @Nullable String greetingName,
            @Nullable String highlight) {}

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final References references;
    private final History history;

    AddReference(TenantTransactions transactions, OpportunityLocks locks, References references, History history) {
        this.transactions = transactions;
        this.locks = locks;
        this.references = references;
        this.history = history;
    }

    public Uni<Reference> add(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lockForOneMore(
                                transaction, caller, command.opportunityId(), OpportunityPart.REFERENCES)
                        .map(opportunity -> add(transaction, caller, opportunity, command)));
    }

    private Reference add(TenantTransaction transaction, Caller caller, Opportunity opportunity, Command command) {
        opportunity.mustBeOpen();
        Reference added = reference(transaction, opportunity, command);
        references.add(transaction, added);
        history.add(
                transaction,
                caller,
                opportunity,
                Change.about(added.id(), Change.Kind.REFERENCE_ADDED, List.of(), added.fieldValues()));
        transaction.publish(new ReferenceAdded(
                added.id(),
                added.opportunityId(),
                added.candidateId(),
                added.name(),
                added.greetingName(),
                added.addedAt()));
        return added;
    }

    private static Reference reference(TenantTransaction transaction, Opportunity opportunity, Command command) {
        return new Reference(
                Ids.next(),
                opportunity.id(),
                opportunity.candidateId(),
                command.name(),
                command.email(),
                command.greetingName(),
                command.highlight(),
                transaction.now());
    }
}
