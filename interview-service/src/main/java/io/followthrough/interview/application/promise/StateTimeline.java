package io.followthrough.interview.application.promise;

import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.application.opportunity.ChangeOpportunity;
import io.followthrough.interview.application.opportunity.EventsOfOpportunities;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.store.round.Interviews;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Between rounds, the employer says, changes or takes back when it decides (R1, R24). */
@ApplicationScoped
public class StateTimeline {

    private final ChangeOpportunity change;
    private final KeepTimeline timelines;
    private final Interviews interviews;

    StateTimeline(ChangeOpportunity change, KeepTimeline timelines, Interviews interviews) {
        this.change = change;
        this.timelines = timelines;
        this.interviews = interviews;
    }

    public Uni<Opportunity> state(Caller caller, ChangeTarget target, HiringTimeline said) {
        return change.change(
                caller,
                target,
                HistoryEntry.of(Change.Kind.TIMELINE_CHANGED),
                (before, transaction) -> before.stating(said),
                (transaction, before, after) -> interviews
                        .firstHeld(transaction, after.id())
                        .invoke(first -> first.ifPresent(held -> said.mustNotPrecede(held.localDate())))
                        .invoke(() ->
                                transaction.publish(EventsOfOpportunities.stated(before, after, transaction.now())))
                        .chain(() -> timelines.saidBetweenRounds(transaction, before, said)));
    }
}
