package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.steps.OpportunityLocks;
import io.followthrough.interview.application.promise.steps.KeepLedger;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A round is planned, which is a word from the employer; a past one may be entered too, to be completed next. */
@ApplicationScoped
public class ScheduleInterview {

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final Interviews interviews;
    private final History history;
    private final KeepLedger ledger;

    ScheduleInterview(
            TenantTransactions transactions,
            OpportunityLocks locks,
            Interviews interviews,
            History history,
            KeepLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.interviews = interviews;
        this.history = history;
        this.ledger = ledger;
    }

    public Uni<Interview> schedule(Caller caller, UUID opportunityId, Appointment appointment) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lockForOneMore(transaction, caller, opportunityId, OpportunityPart.INTERVIEWS)
                        .flatMap(opportunity -> schedule(transaction, caller, opportunity, appointment)));
    }

    private Uni<Interview> schedule(
            TenantTransaction transaction, Caller caller, Opportunity opportunity, Appointment appointment) {
        opportunity.mustBeOpen();
        ScheduledInterview planned = ScheduledInterview.plan(
                new Interview.Identity(Ids.next(), opportunity.id(), opportunity.candidateId()), appointment);
        return interviews
                .add(transaction, planned)
                .invoke(stored -> history.add(
                        transaction,
                        caller,
                        opportunity,
                        Change.about(stored.id(), Change.Kind.INTERVIEW_SCHEDULED, List.of(), stored.fieldValues())))
                .call(() -> ledger.invited(transaction, List.of(planned)))
                .invoke(() -> transaction.publish(EventsOfInterviews.scheduled(planned, transaction.now())));
    }
}
