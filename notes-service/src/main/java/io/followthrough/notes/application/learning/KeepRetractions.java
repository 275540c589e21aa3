package io.followthrough.notes.application.learning;

import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.interviews.retraction.InterviewVoided;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.contracts.interviews.retraction.StandingTimeline;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.store.debrief.NoteLines;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.hiring.KnownMaterials;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.DecisionDate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was entered by mistake is taken back. Notes about it stay to be read by who wrote them, but are given back nowhere:
 * in no preparation, no search, no coverage. Of a round that belongs to another opportunity they go along.
 */
@ApplicationScoped
public class KeepRetractions implements TakesInterviewEvents {

    private final KnownInterviews interviews;
    private final KnownOpportunities opportunities;
    private final KnownMaterials materials;
    private final NoteLines lines;
    private final Messages messages;

    KeepRetractions(
            KnownInterviews interviews,
            KnownOpportunities opportunities,
            KnownMaterials materials,
            NoteLines lines,
            Messages messages) {
        this.interviews = interviews;
        this.opportunities = opportunities;
        this.materials = materials;
        this.lines = lines;
        this.messages = messages;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(InterviewVoided.class, this::onInterviewVoided)
                .on(InterviewMoved.class, this::onMoved)
                .on(OpportunityVoided.class, this::onOpportunityVoided);
    }

    private Uni<Void> onInterviewVoided(TenantTransaction transaction, IncomingEvent<InterviewVoided> event) {
        InterviewVoided voided = event.data();
        return interviews
                .change(transaction, voided.interviewId(), KnownInterview::voided)
                .invoke(() -> materials.forgetRound(transaction, voided.interviewId()))
                .invoke(() -> lines.unindex(transaction, voided.interviewId()))
                .chain(() -> decides(transaction, voided.opportunityId(), voided.timeline()));
    }

    private Uni<Void> onMoved(TenantTransaction transaction, IncomingEvent<InterviewMoved> event) {
        InterviewMoved moved = event.data();
        UUID round = moved.interviewId();
        UUID to = moved.opportunityId();
        return interviews
                .change(transaction, round, known -> known.movedTo(to))
                .invoke(() -> materials.move(transaction, round, to))
                .invoke(() -> lines.move(transaction, round, to))
                .invoke(() -> messages.move(transaction, round, moved.fromOpportunityId(), to))
                .chain(() -> decides(transaction, moved.fromOpportunityId(), moved.fromTimeline()))
                .chain(() -> decides(transaction, to, moved.timeline()));
    }

    private Uni<Void> onOpportunityVoided(TenantTransaction transaction, IncomingEvent<OpportunityVoided> event) {
        OpportunityVoided voided = event.data();
        return opportunities
                .change(transaction, voided.opportunityId(), known -> known.voided(voided.voidedAt()))
                .invoke(() -> interviews.voidAll(transaction, voided.opportunityId()))
                .invoke(() -> lines.unindexAll(transaction, voided.opportunityId()));
    }

    private Uni<Void> decides(TenantTransaction transaction, UUID opportunityId, @Nullable StandingTimeline timeline) {
        return opportunities.change(
                transaction, opportunityId, known -> known.saying(known.said().restoring(decision(timeline))));
    }

    private static @Nullable DecisionDate decision(@Nullable StandingTimeline timeline) {
        return timeline == null || timeline.decisionDate() == null
                ? null
                : new DecisionDate(timeline.decisionDate(), timeline.statedAt());
    }
}
