package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.History;
import io.followthrough.interview.application.opportunity.OpportunityLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.store.promise.PromiseLedger;
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

    /** The round to plan. */
    public record Command(
            UUID opportunityId, InterviewKind kind, InterviewPeriod period, List<Interviewer> interviewers) {

        public Command {
            interviewers = List.copyOf(interviewers);
        }
    }

    private final TenantTransactions transactions;
    private final OpportunityLocks locks;
    private final Interviews interviews;
    private final History history;
    private final PromiseLedger ledger;

    ScheduleInterview(
            TenantTransactions transactions,
            OpportunityLocks locks,
            Interviews interviews,
            History history,
            PromiseLedger ledger) {
        this.transactions = transactions;
        this.locks = locks;
        this.interviews = interviews;
        this.history = history;
        this.ledger = ledger;
    }

    public Uni<Interview> schedule(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, command.opportunityId())
                        .invoke(Opportunity::mustBeOpen)
                        .flatMap(opportunity -> interviews
                                .add(transaction, planned(opportunity, command))
                                .invoke(scheduled -> history.add(
                                        transaction,
                                        caller,
                                        opportunity,
                                        Change.about(
                                                scheduled.id(),
                                                Change.Kind.INTERVIEW_SCHEDULED,
                                                List.of(),
                                                scheduled.traits()))))
                        .call(scheduled ->
                                ledger.settle(transaction, List.of(Invitation.of(scheduled, transaction.now()))))
                        .invoke(scheduled -> publish(transaction, scheduled)));
    }

    private static Interview planned(Opportunity opportunity, Command command) {
        Interview.Identity identity = new Interview.Identity(Ids.next(), opportunity.id(), opportunity.candidateId());
        return Interview.schedule(identity, command.kind(), command.period(), command.interviewers());
    }

    private static void publish(TenantTransaction transaction, Interview scheduled) {
        transaction.publish(EventsOfInterviews.scheduled(scheduled, transaction.now()));
    }
}
