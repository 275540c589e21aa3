package io.followthrough.interview.application.round;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.InterviewKind;
import io.followthrough.interview.domain.round.Person;
import io.followthrough.interview.store.promise.Materials;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    private final ChangeInterview change;
    private final Materials materials;

    CorrectInterview(ChangeInterview change, Materials materials) {
        this.change = change;
        this.materials = materials;
    }

    /** @param right what becomes of what stands */
    public Uni<Interview> correct(Caller caller, ChangeTarget target, Function<Interview, Details> right) {
        return change.change(
                caller,
                target,
                HistoryEntry.of(Change.Kind.INTERVIEW_CORRECTED),
                (round, transaction) -> {
                    Details details = right.apply(round.interview());
                    return round.interview().corrected(details.kind(), details.interviewers(), Ids::next);
                },
                this::tell);
    }

    private Uni<Void> tell(TenantTransaction transaction, LockedRound before, Interview after) {
        if (after.state() != Interview.State.COMPLETED) {
            transaction.publish(EventsOfInterviews.rescheduled(before.interview(), after, transaction.now()));
            return Uni.createFrom().voidItem();
        }
        return materials
                .ofInterview(transaction, after.id())
                .invoke(promised -> transaction.publish(EventsOfInterviews.completed(
                        after,
                        new EventsOfInterviews.Report(before.opportunity().timeline(), promised, true),
                        transaction.now())))
                .replaceWithVoid();
    }
}
