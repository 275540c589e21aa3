package io.followthrough.notes.application.debrief;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.Debriefs;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads debriefs for a caller who may see them. */
@ApplicationScoped
public class ReadDebrief {

    private final TenantTransactions transactions;
    private final KnownInterviews interviews;
    private final Debriefs debriefs;
    private final Access access;

    ReadDebrief(TenantTransactions transactions, KnownInterviews interviews, Debriefs debriefs, Access access) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.debriefs = debriefs;
        this.access = access;
    }

    /** The debrief of a known round; an unwritten one is empty. */
    public Uni<DebriefOfInterview> of(Caller caller, UUID interviewId) {
        return transactions.in(
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
                                .map(debrief -> DebriefOfInterview.of(interview, debrief, transaction.now()))));
    }
}
