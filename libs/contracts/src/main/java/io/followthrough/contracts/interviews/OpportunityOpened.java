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
        @Nullable Referrer referrer,
        Instant occurredAt)
        implements OpportunityEvent {

    /** An opportunity that is opened after the erasure has the candidate known again. */
    @Override
    public boolean bringsBack() {
        return true;
    }
}
