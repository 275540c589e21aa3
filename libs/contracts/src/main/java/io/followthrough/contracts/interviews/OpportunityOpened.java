package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity, whole, as it now stands: new, corrected or reopened. */
public record OpportunityOpened(
        UUID opportunityId,
        String candidateId,
        OpeningOccasion occasion,
        String employer,
        String role,
        @Nullable String source,
        @Nullable Formality formality,
        @Nullable String region,
        @Nullable String language,
        @Nullable Referrer referrer,
        Instant occurredAt)
        implements OpportunityEvent {

    /** An opportunity whose employer keeps the holidays that the policy says. */
    public OpportunityOpened(
            UUID opportunityId,
            String candidateId,
            OpeningOccasion occasion,
            String employer,
            String role,
            @Nullable String source,
            @Nullable Formality formality,
            @Nullable Referrer referrer,
            Instant occurredAt) {
        this(opportunityId, candidateId, occasion, employer, role, source, formality, null, null, referrer, occurredAt);
    }

    /** An opportunity in which the candidate writes in the tenant's language. */
    public OpportunityOpened(
            UUID opportunityId,
            String candidateId,
            OpeningOccasion occasion,
            String employer,
            String role,
            @Nullable String source,
            @Nullable Formality formality,
            @Nullable String region,
            @Nullable Referrer referrer,
            Instant occurredAt) {
        this(
                opportunityId,
                candidateId,
                occasion,
                employer,
                role,
                source,
                formality,
                region,
                null,
                referrer,
                occurredAt);
    }

    /** An opportunity that is opened after the erasure has the candidate known again. */
    @Override
    public boolean bringsBack() {
        return true;
    }
}
