package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.application.plan.MakePlan;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.store.fact.CandidateActions;
import io.followthrough.reminder.store.fact.KnownFacts;
import io.followthrough.reminder.store.reminder.Reminders;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.Interviewer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A round belongs to another opportunity: its facts go there, with its reminders and with what was done about them. Contacts stay
 * with the employer that they were made with.
 */
@ApplicationScoped
public class MoveFacts {

    private final RecallFacts recallFacts;
    private final KnownFacts facts;
    private final Reminders reminders;
    private final CandidateActions actions;
    private final MakePlan makePlan;

    MoveFacts(
            RecallFacts recallFacts,
            KnownFacts facts,
            Reminders reminders,
            CandidateActions actions,
            MakePlan makePlan) {
        this.recallFacts = recallFacts;
        this.facts = facts;
        this.reminders = reminders;
        this.actions = actions;
        this.makePlan = makePlan;
    }

    Uni<Void> onMoved(TenantTransaction transaction, IncomingEvent<InterviewMoved> event) {
        InterviewMoved moved = event.data();
        return known(transaction, moved, moved.fromOpportunityId())
                .flatMap(from -> known(transaction, moved, moved.opportunityId())
                        .flatMap(to -> move(transaction, moved, from, to)));
    }

    private Uni<OpportunityFacts> known(TenantTransaction transaction, InterviewMoved moved, UUID opportunityId) {
        return recallFacts
                .of(transaction, moved.candidateId(), opportunityId)
                .map(known -> known.orElseGet(() -> OpportunityFacts.unknown(opportunityId)));
    }

    private Uni<Void> move(
            TenantTransaction transaction, InterviewMoved moved, OpportunityFacts from, OpportunityFacts to) {
        OpportunityFacts left = InterviewFromEvents.without(from, moved);
        OpportunityFacts taking = InterviewFromEvents.with(to, from, moved);
        UUID round = moved.interviewId();
        facts.saveInterview(transaction, new KnownInterview(round, moved.opportunityId(), moved.candidateId()));
        facts.save(transaction, moved.candidateId(), left);
        facts.save(transaction, moved.candidateId(), taking);
        reminders.move(transaction, round, moved.fromOpportunityId(), moved.opportunityId());
        actions.move(transaction, round, people(from, round), moved.fromOpportunityId(), moved.opportunityId());
        return makePlan.revise(transaction, moved.candidateId(), List.of(left, taking));
    }

    /** Some of what was done tells only with whom. */
    static List<UUID> people(OpportunityFacts facts, UUID round) {
        return facts.round(round).stream().flatMap(MoveFacts::people).toList();
    }

    private static Stream<UUID> people(InterviewFacts round) {
        return round instanceof CompletedInterview completed
                ? completed.interviewers().stream().map(Interviewer::id)
                : Stream.empty();
    }
}
