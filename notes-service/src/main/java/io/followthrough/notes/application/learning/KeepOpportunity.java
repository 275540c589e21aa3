package io.followthrough.notes.application.learning;

import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.Referrer;
import io.followthrough.notes.application.TakesInterviewEvents;
import io.followthrough.notes.application.message.WithdrawDrafts;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.store.hiring.KnownOpportunities;
import io.followthrough.platform.inbox.EventHandlers;
import io.followthrough.platform.inbox.IncomingEvent;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.facts.DecisionDate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Remembers what notes need of a hiring process: whose it is, the job, the referrer, what the employer said, its end. */
@ApplicationScoped
public class KeepOpportunity implements TakesInterviewEvents {

    private final KnownOpportunities opportunities;
    private final WithdrawDrafts withdrawDrafts;

    KeepOpportunity(KnownOpportunities opportunities, WithdrawDrafts withdrawDrafts) {
        this.opportunities = opportunities;
        this.withdrawDrafts = withdrawDrafts;
    }

    @Override
    public void addTo(EventHandlers handlers) {
        handlers.on(OpportunityOpened.class, this::onOpened)
                .on(HiringTimelineChanged.class, this::onTimelineChanged)
                .on(OpportunityOutcomeRecorded.class, this::onOutcome)
                .on(EmployerResponded.class, this::onResponse);
    }

    private Uni<Void> onOpened(TenantTransaction transaction, IncomingEvent<OpportunityOpened> event) {
        OpportunityOpened opened = event.data();
        return opportunities
                .find(transaction, opened.opportunityId())
                .map(known -> known.orElseGet(
                        () -> KnownOpportunity.opened(opened.opportunityId(), opened.candidateId(), details(opened))))
                .map(opportunity -> updated(opportunity, opened))
                .invoke(opportunity -> opportunities.save(transaction, opportunity))
                .replaceWithVoid();
    }

    private Uni<Void> onTimelineChanged(TenantTransaction transaction, IncomingEvent<HiringTimelineChanged> event) {
        HiringTimelineChanged changed = event.data();
        return opportunities.change(
                transaction,
                changed.opportunityId(),
                opportunity -> opportunity.saying(opportunity.said().deciding(decision(changed), changed.statedAt())));
    }

    private Uni<Void> onOutcome(TenantTransaction transaction, IncomingEvent<OpportunityOutcomeRecorded> event) {
        OpportunityOutcomeRecorded recorded = event.data();
        KnownOpportunity.Outcome outcome =
                KnownOpportunity.Outcome.valueOf(recorded.outcome().name());
        return opportunities
                .change(
                        transaction,
                        recorded.opportunityId(),
                        opportunity -> opportunity.withOutcome(outcome, recorded.recordedAt()))
                .chain(() -> withdrawDrafts.whereTheContactEnds(transaction, recorded.opportunityId()));
    }

    private Uni<Void> onResponse(TenantTransaction transaction, IncomingEvent<EmployerResponded> event) {
        EmployerResponded responded = event.data();
        return opportunities
                .change(
                        transaction,
                        responded.opportunityId(),
                        opportunity -> opportunity.saying(opportunity.said().responding(responded.receivedAt())))
                .chain(() -> withdrawDrafts.whereTheContactEnds(transaction, responded.opportunityId()));
    }

    private static @Nullable DecisionDate decision(HiringTimelineChanged changed) {
        return changed.decisionDate() == null ? null : new DecisionDate(changed.decisionDate(), changed.statedAt());
    }

    /** A correction leaves the outcome as it is; whatever is new or reopened has none. */
    private static KnownOpportunity updated(KnownOpportunity opportunity, OpportunityOpened opened) {
        KnownOpportunity detailed = opportunity.withDetails(details(opened));
        return opened.occasion() == OpeningOccasion.CORRECTED
                ? detailed
                : detailed.withOutcome(null, opened.occurredAt());
    }

    private static KnownOpportunity.Details details(OpportunityOpened opened) {
        return new KnownOpportunity.Details(
                opened.employer(),
                opened.role(),
                opened.formality() == null
                        ? null
                        : KnownOpportunity.Formality.valueOf(opened.formality().name()),
                referrer(opened.referrer()),
                opened.language());
    }

    private static KnownOpportunity.@Nullable Referrer referrer(@Nullable Referrer referrer) {
        return referrer == null
                ? null
                : new KnownOpportunity.Referrer(referrer.id(), referrer.name(), referrer.greetingName());
    }
}
