package io.followthrough.interview.application.round;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewPeriod;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/** A round takes place at another time. */
@ApplicationScoped
public class RescheduleInterview {

    private final ChangeInterview change;

    RescheduleInterview(ChangeInterview change) {
        this.change = change;
    }

    /** @param other when it takes place instead of when it was to */
    public Uni<Interview> reschedule(Caller caller, ChangeTarget target, UnaryOperator<InterviewPeriod> other) {
        return change.changeAndTell(
                caller,
                target,
                HistoryEntry.of(Change.Kind.INTERVIEW_RESCHEDULED),
                (round, transaction) -> {
                    Interview moved = round.interview()
                            .rescheduled(other.apply(round.interview().period()));
                    round.opportunity().mustBeOpen();
                    return moved;
                },
                (transaction, before, after) -> transaction.publish(
                        EventsOfInterviews.rescheduled(before.interview(), after, transaction.now())));
    }
}
