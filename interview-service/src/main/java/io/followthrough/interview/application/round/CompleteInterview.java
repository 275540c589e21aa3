package io.followthrough.interview.application.round;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.promise.KeepPromisesOfRound;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Completion;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.promise.PromiseDeadlines;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A round is over: who was met, what was promised and when the employer decides, in one call (R1, R2, R9, R21). The same
 * report again is answered alike; another one corrects the first, if the caller has read what it corrects.
 */
@ApplicationScoped
public class CompleteInterview {

    /** @param correcting whether the caller has seen the report that stands */
    public record Command(ChangeTarget target, Completion completion, boolean correcting) {}

    private final ChangeInterview change;
    private final KeepPromisesOfRound promises;
    private final PromiseDeadlines deadlines;

    CompleteInterview(ChangeInterview change, KeepPromisesOfRound promises, PromiseDeadlines deadlines) {
        this.change = change;
        this.promises = promises;
        this.deadlines = deadlines;
    }

    public Uni<Interview> complete(Caller caller, Command command) {
        return change.change(
                caller,
                command.target(),
                HistoryEntry.of(Change.Kind.INTERVIEW_COMPLETED),
                (round, transaction) -> round.interview()
                        .completed(command.completion(), command.correcting(), transaction.now(), Ids::next),
                (transaction, before, after) -> deadlines
                        .reckonOpportunity(transaction, before.opportunity().id())
                        .chain(() ->
                                promises.keep(transaction, caller, before.opportunity(), after, command.completion()))
                        .invoke(kept -> tell(transaction, before, after, kept))
                        .replaceWithVoid());
    }

    private static void tell(
            TenantTransaction transaction, LockedRound before, Interview after, KeepPromisesOfRound.Kept kept) {
        boolean correction = before.interview().state() == Interview.State.COMPLETED;
        transaction.publish(EventsOfInterviews.completed(
                after,
                new EventsOfInterviews.Report(kept.timeline(), kept.materials(), correction),
                transaction.now()));
    }
}
