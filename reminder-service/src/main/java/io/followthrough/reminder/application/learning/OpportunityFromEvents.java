package io.followthrough.reminder.application.learning;

import io.followthrough.contracts.interviews.EmployerResponded;
import io.followthrough.contracts.interviews.HiringTimelineChanged;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.MaterialSent;
import io.followthrough.contracts.interviews.OfferAccepted;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.Reference;
import io.followthrough.timing.facts.Referrer;
import java.time.Instant;

/** What an event about an opportunity adds to its facts. Applying an event twice gives the same facts. */
final class OpportunityFromEvents {

    private OpportunityFromEvents() {}

    static OpportunityFacts with(OpportunityFacts facts, OpportunityOpened opened) {
        Formality formality = opened.formality() == null
                ? null
                : Formality.valueOf(opened.formality().name());
        Referrer referrer = opened.referrer() == null
                ? null
                : new Referrer(opened.referrer().id(), opened.referrer().name());
        EmployerFacts employer = facts.employer().withManner(formality, opened.region());
        return facts.withEmployer(opened.occasion() == OpeningOccasion.REOPENED ? employer.withResult(null) : employer)
                .withOwed(facts.owed().withReferrer(referrer));
    }

    static OpportunityFacts with(OpportunityFacts facts, HiringTimelineChanged changed) {
        DecisionDate decision =
                changed.decisionDate() == null ? null : new DecisionDate(changed.decisionDate(), changed.statedAt());
        return facts.withEmployer(facts.employer().deciding(decision, changed.statedAt()));
    }

    static OpportunityFacts with(OpportunityFacts facts, EmployerResponded responded) {
        return facts.withEmployer(facts.employer().responding(responded.receivedAt()));
    }

    static OpportunityFacts with(OpportunityFacts facts, OpportunityOutcomeRecorded recorded) {
        OpportunityOutcome outcome =
                OpportunityOutcome.valueOf(recorded.outcome().name());
        return withResult(facts, outcome, recorded.recordedAt());
    }

    static OpportunityFacts with(OpportunityFacts facts, OfferAccepted accepted) {
        return withResult(facts, OpportunityOutcome.OFFER_ACCEPTED, accepted.acceptedAt());
    }

    static OpportunityFacts with(OpportunityFacts facts, MaterialRequested requested) {
        Material material = new Material(
                requested.materialId(),
                null,
                requested.promisedFor(),
                requested.promisedAt(),
                facts.owed()
                        .material(requested.materialId())
                        .map(Material::sentAt)
                        .orElse(null));
        return facts.withOwed(facts.owed().withMaterial(material));
    }

    static OpportunityFacts with(OpportunityFacts facts, MaterialSent sent) {
        Material known = facts.owed()
                .material(sent.materialId())
                .orElse(new Material(sent.materialId(), null, sent.promisedFor(), sent.sentAt(), null));
        Material material = new Material(
                known.materialId(), known.interviewId(), known.promisedFor(), known.promisedAt(), sent.sentAt());
        return facts.withOwed(facts.owed().withMaterial(material));
    }

    static OpportunityFacts with(OpportunityFacts facts, ReferenceAdded added) {
        return facts.withOwed(
                facts.owed().withReference(new Reference(added.referenceId(), added.name(), added.addedAt())));
    }

    /** An acceptance is told twice, as an outcome and as the end of the search: the first word counts. */
    private static OpportunityFacts withResult(OpportunityFacts facts, OpportunityOutcome outcome, Instant at) {
        OpportunityResult known = facts.employer().result();
        return known != null && known.outcome() == outcome
                ? facts
                : facts.withEmployer(facts.employer().withResult(new OpportunityResult(outcome, at)));
    }
}
