package io.followthrough.interview.application.round;

import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.round.steps.EventsOfInterviews;
import io.followthrough.interview.application.round.steps.LockedRound;
import io.followthrough.interview.application.round.steps.RoundChanges;
import io.followthrough.interview.application.round.steps.RoundLocks;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.promise.RoundPromises;
import io.followthrough.interview.domain.round.CompletedInterview;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.Person;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.followthrough.platform.web.IfMatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The kind of a round, or its people, are put right. */
@ApplicationScoped
public class CorrectInterview {

    /** The round as it should be. */
    public record Details(InterviewKind kind, List<Person> interviewers) {

        public Details {
            interviewers = List.copyOf(interviewers);
        }
    }

    private final TenantTransactions transactions;
    private final RoundLocks locks;
    private final RoundChanges changes;
    private final Materials materials;

    CorrectInterview(TenantTransactions transactions, RoundLocks locks, RoundChanges changes, Materials materials) {
        this.transactions = transactions;
        this.locks = locks;
        this.changes = changes;
        this.materials = materials;
    }

    /** @param right what becomes of what stands */
    public Uni<Interview> correct(Caller caller, UUID id, IfMatch ifMatch, Function<Interview, Details> right) {
        return transactions.in(
                caller.origin(),
                transaction -> locks.lock(transaction, caller, id)
                        .flatMap(round -> correct(transaction, caller, round, ifMatch, right)));
    }

    private Uni<Interview> correct(
            TenantTransaction transaction,
            Caller caller,
            LockedRound round,
            IfMatch ifMatch,
            Function<Interview, Details> right) {
        Interview before = round.interview();
        ifMatch.check(before.version());
        Details details = right.apply(before);
        Interview corrected = before.corrected(details.kind(), details.interviewers(), Ids::next);
        if (corrected.equals(before)) {
            return Uni.createFrom().item(before);
        }
        return changes.store(transaction, caller, round, corrected, HistoryEntry.of(Change.Kind.INTERVIEW_CORRECTED))
                .call(() -> tell(transaction, round, corrected));
    }

    /** A completed round is reported once more, as it is right now; one to come is planned once more, at the same time. */
    private Uni<Void> tell(TenantTransaction transaction, LockedRound round, Interview corrected) {
        if (!(corrected instanceof CompletedInterview completed)) {
            transaction.publish(EventsOfInterviews.rescheduled(round.interview(), corrected, transaction.now()));
            return Uni.createFrom().voidItem();
        }
        return materials
                .ofInterview(transaction, completed.id())
                .invoke(promised -> transaction.publish(EventsOfInterviews.completed(
                        completed,
                        new RoundPromises(round.opportunity().timeline(), promised),
                        true,
                        transaction.now())))
                .replaceWithVoid();
    }
}
