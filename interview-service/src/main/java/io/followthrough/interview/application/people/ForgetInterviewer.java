package io.followthrough.interview.application.people;

import io.followthrough.contracts.interviews.people.InterviewerErased;
import io.followthrough.interview.domain.audit.AuditedAct;
import io.followthrough.interview.store.people.Interviewers;
import io.followthrough.interview.store.people.KnownInterviewer;
import io.followthrough.people.access.Visible;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.idempotency.StoredAnswers;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A third person's name, title and e-mail address go, and what was noted about that person goes where it is kept. */
@ApplicationScoped
public class ForgetInterviewer {

    private final TenantTransactions transactions;
    private final Interviewers interviewers;
    private final StoredAnswers answers;
    private final AuditLog audit;

    ForgetInterviewer(
            TenantTransactions transactions, Interviewers interviewers, StoredAnswers answers, AuditLog audit) {
        this.transactions = transactions;
        this.interviewers = interviewers;
        this.answers = answers;
        this.audit = audit;
    }

    /** Told every time: notes may have been written since the last. */
    public Uni<Void> forget(Caller caller, UUID interviewerId) {
        return transactions.in(
                caller.origin(),
                transaction -> interviewers
                        .lock(transaction, interviewerId)
                        .map(found -> Visible.to(caller, found, KnownInterviewer::candidateId, "interviewer"))
                        .invoke(one -> interviewers.forget(transaction, one))
                        .invoke(one -> answers.eraseAbout(transaction, one.candidateId()))
                        .invoke(one -> audit.add(
                                transaction, caller, AuditedAct.INTERVIEWER_ERASED, interviewerId.toString(), Map.of()))
                        .invoke(one -> transaction.publish(erased(transaction, one)))
                        .replaceWithVoid());
    }

    private static InterviewerErased erased(TenantTransaction transaction, KnownInterviewer one) {
        return new InterviewerErased(
                one.id(), one.interviewId(), one.opportunityId(), one.candidateId(), transaction.now());
    }
}
