package io.followthrough.notes.application;

import io.followthrough.notes.domain.Debrief;
import io.followthrough.notes.domain.DebriefContent;
import io.followthrough.notes.domain.KnownInterview;
import io.followthrough.notes.store.Debriefs;
import io.followthrough.notes.store.KnownInterviews;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Visible;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;

/** The candidate writes down what is remembered; the first write with content finishes the reminder (R3, R5). */
@ApplicationScoped
public class WriteDebrief {

    private final TenantTransactions transactions;
    private final KnownInterviews interviews;
    private final Debriefs debriefs;

    WriteDebrief(TenantTransactions transactions, KnownInterviews interviews, Debriefs debriefs) {
        this.transactions = transactions;
        this.interviews = interviews;
        this.debriefs = debriefs;
    }

    /** @param versionCheck refuses the stored version (0 when there is none yet) if it is not the one expected */
    public Uni<DebriefOfInterview> write(
            Caller caller, UUID interviewId, DebriefContent content, LongConsumer versionCheck) {
        return transactions.in(
                caller.origin(),
                transaction -> interviews
                        .find(transaction, interviewId)
                        .map(found -> Visible.to(caller, found, KnownInterview::candidateId, "interview"))
                        .flatMap(interview -> write(transaction, interview, content, versionCheck)));
    }

    private Uni<DebriefOfInterview> write(
            TenantTransaction transaction,
            KnownInterview interview,
            DebriefContent content,
            LongConsumer versionCheck) {
        return debriefs.open(transaction, interview.id(), interview.candidateId())
                .chain(() -> debriefs.lock(transaction, interview.id()))
                .invoke(stored -> versionCheck.accept(stored.version()))
                .flatMap(stored -> write(transaction, interview, content, stored))
                .map(stored -> answer(transaction, interview, stored));
    }

    private Uni<Debriefs.Stored> write(
            TenantTransaction transaction, KnownInterview interview, DebriefContent content, Debriefs.Stored stored) {
        Debrief after = stored.debrief().write(content, transaction.now());
        if (after.equals(stored.debrief())) {
            return Uni.createFrom().item(stored);
        }
        boolean first = stored.version() == 0;
        transaction.publish(EventsOfNotes.recorded(interview, after, first, transaction.now()));
        return debriefs.update(transaction, interview.id(), after);
    }

    private static DebriefOfInterview answer(
            TenantTransaction transaction, KnownInterview interview, Debriefs.Stored stored) {
        return new DebriefOfInterview(interview, stored.debrief(), stored.version(), transaction.now());
    }
}
