package io.followthrough.interview.application.people;

import io.followthrough.interview.application.people.steps.CandidatesCoaches;
import io.followthrough.interview.application.people.steps.EventsOfPeople;
import io.followthrough.interview.domain.audit.AuditedAct;
import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.store.people.CoachChanges;
import io.followthrough.people.access.CoachGrants;
import io.followthrough.people.audit.AuditLog;
import io.followthrough.platform.Ids;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** An admin takes back what a coach may read of a candidate. */
@ApplicationScoped
public class WithdrawCoach {

    private final TenantTransactions transactions;
    private final CandidatesCoaches coaches;
    private final CoachGrants grants;
    private final CoachChanges changes;
    private final AuditLog audit;

    WithdrawCoach(
            TenantTransactions transactions,
            CandidatesCoaches coaches,
            CoachGrants grants,
            CoachChanges changes,
            AuditLog audit) {
        this.transactions = transactions;
        this.coaches = coaches;
        this.grants = grants;
        this.changes = changes;
        this.audit = audit;
    }

    public Uni<Void> withdraw(Caller caller, String candidateId, String coachId, IfMatch ifMatch) {
        return transactions.in(
                caller.origin(),
                transaction -> coaches.lock(transaction, caller, candidateId, coachId)
                        .invoke(standing -> mustBeGranted(standing, ifMatch))
                        .chain(() -> withdraw(transaction, caller, candidateId, coachId)));
    }

    private static void mustBeGranted(CandidatesCoaches.Standing standing, IfMatch ifMatch) {
        if (standing.grant() == null) {
            throw ProblemException.notFound("grant");
        }
        ifMatch.check(standing.version());
    }

    private Uni<Void> withdraw(TenantTransaction transaction, Caller caller, String candidateId, String coachId) {
        CoachChange change =
                new CoachChange(Ids.next(), candidateId, coachId, null, caller.subject(), transaction.now());
        transaction.publish(EventsOfPeople.withdrawn(change));
        audit.add(transaction, caller, AuditedAct.GRANT_WITHDRAWN, candidateId, Map.of("coachId", coachId));
        return grants.withdraw(transaction, candidateId, coachId)
                .invoke(() -> changes.add(transaction, change))
                .replaceWithVoid();
    }
}
