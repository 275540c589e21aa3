package io.followthrough.interview.application.round;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewOutcome;
import io.followthrough.interview.store.promise.PromiseLedger;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How a round ended is known, or was recorded wrongly (R33). */
@ApplicationScoped
public class ConcludeInterview {

    /** @param correcting whether the caller has seen the outcome that stands */
    public record Command(ChangeTarget target, InterviewOutcome outcome, boolean correcting) {}

    private final ChangeInterview change;
    private final PromiseLedger ledger;

    ConcludeInterview(ChangeInterview change, PromiseLedger ledger) {
        this.change = change;
        this.ledger = ledger;
    }

    public Uni<Interview> conclude(Caller caller, Command command) {
        return change.change(
                caller,
                command.target(),
                HistoryEntry.of(Change.Kind.INTERVIEW_OUTCOME_RECORDED),
                (round, transaction) ->
                        round.interview().concluded(command.outcome(), command.correcting(), transaction.now()),
                (transaction, before, after) -> {
                    transaction.publish(EventsOfInterviews.concluded(
                            after, command.outcome(), before.interview().outcome(), transaction.now()));
                    return command.outcome().isAnswer()
                            ? ledger.settle(
                                    transaction,
                                    List.of(new PromiseLedger.Word(
                                            before.opportunity().id(), after.id(), transaction.now())))
                            : ledger.unsettle(transaction, before.opportunity().id(), after.id());
                });
    }
}
