package io.followthrough.notes.application.message.thanks;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.thanks.ThankYouCoverage;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.notes.store.message.thanks.ThankYouLimitsOfTenant;
import io.followthrough.people.access.Access;
import io.followthrough.people.access.AccessScope;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads who of a known round has been thanked, and how soon (R9, R10), for a caller who may see it. */
@ApplicationScoped
public class ReadThankYous {

    private final TenantTransactions transactions;
    private final KnownInterviews interviews;
    private final Messages messages;
    private final ThankYouLimitsOfTenant limits;
    private final Access access;

    ReadThankYous(
            TenantTransactions transactions,
            KnownInterviews interviews,
            Messages messages,
            ThankYouLimitsOfTenant limits,
            Access access) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.messages = messages;
        this.limits = limits;
        this.access = access;
    }

    public Uni<ThankYouCoverage> of(Caller caller, UUID interviewId) {
        return transactions.reading(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .flatMap(known -> access.readable(
                                transaction,
                                caller,
                                known,
                                KnownInterview::candidateId,
                                AccessScope.NOTES,
                                "interview"))
                        .flatMap(interview -> messages.thankYous(transaction, interviewId)
                                .flatMap(thankYous -> limits.find(transaction)
                                        .map(ofTenant -> ThankYouCoverage.of(interview, thankYous, ofTenant)))));
    }
}
