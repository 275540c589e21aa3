package io.followthrough.interview.store.exports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity with all that is known of it, as it is handed out. */
public record OpportunityView(
        UUID opportunityId,
        String candidateId,
        String employer,
        String role,
        @Nullable String source,
        @Nullable String formality,
        @Nullable UUID referrerId,
        @Nullable String referrerName,
        @Nullable String referrerEmail,
        @Nullable LocalDate decisionDate,
        @Nullable String timelineStatedAs,
        Instant openedAt,
        String status,
        @Nullable String outcome,
        @Nullable Instant outcomeAt,
        List<MaterialView> materials,
        List<ReferenceView> references,
        List<ResponseView> employerResponses,
        List<RoundView> interviews) {

    /**
     * A round, with who was there.
     *
     * @param round its place among the rounds by their start; absent when it was cancelled
     * @param plannedEndsAt the end that was planned before the round was reported
     */
    public record RoundView(
            UUID interviewId,
            String kind,
            String state,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            @Nullable Integer round,
            @Nullable Instant plannedEndsAt,
            @Nullable Instant reportedAt,
            @Nullable String outcome,
            @Nullable Instant outcomeAt,
            List<PersonView> interviewers) {

        public RoundView {
            interviewers = List.copyOf(interviewers);
        }
    }

    /** Somebody of the employer; {@code met} is absent until the round is completed. */
    public record PersonView(
            UUID interviewerId,
            String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable Boolean met) {}

    /**
     * Something that was promised to the employer (R2).
     *
     * @param dueAt 17:00 on the promised date by the clocks of {@code dueZone}
     * @param releasedAt when it was owed no more, because the opportunity closed before
     */
    public record MaterialView(
            UUID materialId,
            String description,
            LocalDate promisedFor,
            Instant promisedAt,
            @Nullable UUID interviewId,
            Instant dueAt,
            String dueZone,
            @Nullable Instant sentAt,
            @Nullable Instant releasedAt) {}

    /** Somebody who speaks for the candidate (R23). */
    public record ReferenceView(
            UUID referenceId,
            String name,
            @Nullable String email,
            @Nullable String highlight,
            Instant addedAt) {}

    /** A word from the employer (R32). */
    public record ResponseView(
            UUID responseId,
            String channel,
            Instant receivedAt,
            @Nullable String summary) {}

    /** What belongs to an opportunity besides its rounds. */
    record Belongings(
            List<MaterialView> materials, List<ReferenceView> references, List<ResponseView> employerResponses) {}

    public OpportunityView {
        interviews = List.copyOf(interviews);
        materials = List.copyOf(materials);
        references = List.copyOf(references);
        employerResponses = List.copyOf(employerResponses);
    }

    /** Without its rounds, of which there may be any number. */
    static OpportunityView of(Opportunity opportunity, Belongings belongings) {
        Opportunity.Position position = opportunity.position();
        Referrer referrer = opportunity.referrer();
        Opportunity.Conclusion conclusion = opportunity.conclusion();
        return new OpportunityView(
                opportunity.id(),
                opportunity.candidateId(),
                position.employer(),
                position.role(),
                position.source(),
                position.formality() == null ? null : position.formality().name(),
                referrer == null ? null : referrer.id(),
                referrer == null ? null : referrer.name(),
                referrer == null ? null : referrer.email(),
                opportunity.timeline().decisionDate(),
                opportunity.timeline().statedAs(),
                opportunity.openedAt(),
                opportunity.status().name(),
                conclusion == null ? null : conclusion.outcome().name(),
                conclusion == null ? null : conclusion.recordedAt(),
                belongings.materials(),
                belongings.references(),
                belongings.employerResponses(),
                List.of());
    }
}
