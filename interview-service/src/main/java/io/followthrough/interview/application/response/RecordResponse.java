package io.followthrough.interview.application.response;

import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.ResponseChannel;
import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.interview.store.response.EmployerResponses;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.timing.promise.Word;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employer has answered (R32). What it said stays here. */
@ApplicationScoped
public class RecordResponse {

    /** @param receivedAt null for now */
    public record Command(
            UUID opportunityId,
            @Nullable Instant receivedAt,
            EmployerResponse.Channel channel,
            @Nullable String summary) {}

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final EmployerResponses responses;
    private final KeepLedger ledger;
    private final History history;

    RecordResponse(
            TenantTransactions transactions,
            OpportunityLocks locks,
            EmployerResponses responses,
            KeepLedger ledger,
            History history) {
        this.transactions = transactions;
        this.locks = locks;
        this.responses = responses;
        this.ledger = ledger;
        this.history = history;
    }

    public Uni<EmployerResponse> record(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lockForOneMore(
                                transaction, caller, command.opportunityId(), OpportunityPart.EMPLOYER_RESPONSES)
                        .flatMap(opportunity -> record(transaction, caller, opportunity, command)));
    }

    private Uni<EmployerResponse> record(
            TenantTransaction transaction, Caller caller, Opportunity opportunity, Command command) {
        EmployerResponse added = response(transaction, opportunity, command);
        responses.add(transaction, added);
        history.add(
                transaction,
                caller,
                opportunity,
                Change.about(added.id(), Change.Kind.EMPLOYER_RESPONDED, List.of(), added.fieldValues()));
        transaction.publish(new EmployerResponded(
                added.id(),
                added.opportunityId(),
                added.candidateId(),
                ResponseChannel.valueOf(added.channel().name()),
                added.receivedAt()));
        return ledger.responded(transaction, added.opportunityId(), Word.response(added.id(), added.receivedAt()))
                .replaceWith(added);
    }

    private static EmployerResponse response(TenantTransaction transaction, Opportunity opportunity, Command command) {
        return new EmployerResponse(
                        Ids.next(),
                        opportunity.id(),
                        opportunity.candidateId(),
                        command.channel(),
                        command.receivedAt() == null ? transaction.now() : command.receivedAt(),
                        command.summary())
                .received(transaction.now());
    }
}
