package io.followthrough.interview.application.round;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A round will not take place. The reason stays in the history and never travels. */
@ApplicationScoped
public class CancelInterview {

    private final ChangeInterview change;

    CancelInterview(ChangeInterview change) {
        this.change = change;
    }

    public Uni<Interview> cancel(Caller caller, ChangeTarget target, @Nullable String reason) {
        return change.changeAndTell(
                caller,
                target,
                new HistoryEntry(Change.Kind.INTERVIEW_CANCELLED, reason),
                (round, transaction) -> round.interview().cancelled(),
                (transaction, before, after) ->
                        transaction.publish(EventsOfInterviews.cancelled(after, transaction.now())));
    }
}
