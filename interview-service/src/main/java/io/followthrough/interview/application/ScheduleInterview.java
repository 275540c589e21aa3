package io.followthrough.interview.application;

import io.followthrough.interview.domain.Interview;
import io.followthrough.interview.domain.InterviewKind;
import io.followthrough.interview.domain.InterviewPeriod;
import io.followthrough.interview.domain.Interviewer;
import io.followthrough.interview.domain.Opportunity;
import io.followthrough.interview.store.Interviews;
import io.followthrough.interview.store.Opportunities;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A round is planned; a past one may be entered too, to be completed next. */
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
    private final Opportunities opportunities;
    private final Interviews interviews;

    ScheduleInterview(TenantTransactions transactions, Opportunities opportunities, Interviews interviews) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.interviews = interviews;
    }

    public Uni<Interview> schedule(Caller caller, Command command) {
        return transactions.in(
                caller.origin(),
                transaction -> opportunities
                        .lock(transaction, command.opportunityId())
                        .map(found -> Visible.to(caller, found, Opportunity::candidateId, "opportunity"))
                        .flatMap(opportunity -> add(transaction, opportunity, command)));
    }

    private Uni<Interview> add(TenantTransaction transaction, Opportunity opportunity, Command command) {
        Interview.Identity identity = new Interview.Identity(Ids.next(), opportunity.id(), opportunity.candidateId());
        return interviews
                .add(
                        transaction,
                        Interview.schedule(identity, command.kind(), command.period(), command.interviewers()))
                .invoke(scheduled -> transaction.publish(EventsOfInterviews.scheduled(scheduled, transaction.now())));
    }
}
