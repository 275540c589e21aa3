package io.followthrough.notes.application.debrief;

import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.unapplied.Failure;
import io.followthrough.platform.unapplied.UnappliedEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads debriefs for a caller who may see them. */
@ApplicationScoped
public class ReadDebrief {

    private final TenantTransactions transactions;
    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final UnappliedEvents unapplied;
    private final Access access;

    ReadDebrief(
            TenantTransactions transactions,
            KnownInterviews interviews,
            Debriefs debriefs,
            UnappliedEvents unapplied,
            Access access) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.unapplied = unapplied;
        this.access = access;
    }

    /** The debrief of a known round; an unwritten one is empty. */
    public Uni<DebriefOfInterview> of(Caller caller, UUID interviewId) {
        return transactions.reading(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .flatMap(found -> access.readable(
                                transaction,
                                caller,
                                found,
                                KnownInterview::candidateId,
                                AccessScope.NOTES,
                                "interview"))
                        .flatMap(interview -> debriefs.find(transaction, interviewId)
                                .flatMap(debrief -> failure(transaction, interview)
                                        .map(failure -> DebriefOfInterview.of(
                                                interview, debrief, failure, transaction.now())))));
    }

    private Uni<Optional<Failure>> failure(TenantTransaction transaction, KnownInterview interview) {
        return unapplied.firstOf(
                transaction, interview.candidateId(), interview.opportunityId().toString(), CandidateChanged.class);
    }
}
