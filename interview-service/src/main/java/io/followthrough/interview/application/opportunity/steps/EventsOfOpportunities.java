package io.followthrough.interview.application.opportunity.steps;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.interviews.Formality;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.Referrer;
import io.followthrough.contracts.interviews.retraction.OpportunityVoided;
import io.followthrough.interview.domain.opportunity.Opportunity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What other services read of opportunities: no e-mail address and no free text among it. */
public final class EventsOfOpportunities {

    private EventsOfOpportunities() {}

    /** That it is new. */
    public static OpportunityOpened opened(Opportunity opportunity) {
        return announced(opportunity, OpeningOccasion.OPENED, opportunity.openedAt());
    }

    public static OpportunityOpened announced(Opportunity opportunity, OpeningOccasion occasion, Instant at) {
        Opportunity.Position position = opportunity.position();
        return new OpportunityOpened(
                opportunity.id(),
                opportunity.candidateId(),
                occasion,
                position.employer(),
                position.role(),
                position.source(),
                position.formality() == null
                        ? null
                        : Formality.valueOf(position.formality().name()),
                position.region(),
                position.language(),
                referrer(opportunity),
                at);
    }

    /** An accepted offer is told of twice: it ends the opportunity, and the candidate's search (R18). */
    public static List<Event> concluded(Opportunity before, Opportunity after, Instant at) {
        OpportunityOutcome outcome =
                Objects.requireNonNull(outcome(after), "an opportunity that was concluded has an outcome");
        Event recorded = new OpportunityOutcomeRecorded(after.id(), after.candidateId(), outcome, outcome(before), at);
        return outcome == OpportunityOutcome.OFFER_ACCEPTED
                ? List.of(recorded, new OfferAccepted(after.id(), after.candidateId(), at))
                : List.of(recorded);
    }

    public static HiringTimelineChanged stated(Opportunity before, Opportunity after, Instant at) {
        return new HiringTimelineChanged(
                after.id(),
                after.candidateId(),
                after.timeline().decisionDate(),
                after.timeline().statedAs(),
                before.timeline().decisionDate(),
                at);
    }

    public static OpportunityVoided voided(Opportunity opportunity, Instant at) {
        return new OpportunityVoided(opportunity.id(), opportunity.candidateId(), at);
    }

    private static @Nullable OpportunityOutcome outcome(Opportunity opportunity) {
        return opportunity.outcome() == null
                ? null
                : OpportunityOutcome.valueOf(opportunity.outcome().name());
    }

    private static @Nullable Referrer referrer(Opportunity opportunity) {
        io.followthrough.interview.domain.opportunity.Referrer referrer = opportunity.referrer();
        return referrer == null ? null : new Referrer(referrer.id(), referrer.name(), referrer.greetingName());
    }
}
