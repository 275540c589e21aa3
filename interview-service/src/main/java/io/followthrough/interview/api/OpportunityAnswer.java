package io.followthrough.interview.api;

import io.followthrough.interview.domain.Formality;
import io.followthrough.interview.domain.HiringTimeline;
import io.followthrough.interview.domain.Opportunity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opportunity as it stands. */
record OpportunityAnswer(
        UUID id,
        String candidateId,
        String employer,
        String role,
        @Nullable String source,
        @Nullable Formality formality,
        @Nullable ReferrerAnswer referrer,
        TimelineAnswer timeline,
        Instant openedAt) {

    /** Who helped to get the interview. */
    record ReferrerAnswer(UUID id, String name, @Nullable String email) {}

    /** When the employer decides; TIMELINE_UNKNOWN when nobody asked (R1). */
    record TimelineAnswer(
            HiringTimeline.State state,
            @Nullable LocalDate decisionDate,
            @Nullable String statedAs) {}

    static OpportunityAnswer of(Opportunity opportunity) {
        HiringTimeline timeline = opportunity.timeline();
        return new OpportunityAnswer(
                opportunity.id(),
                opportunity.candidateId(),
                opportunity.position().employer(),
                opportunity.position().role(),
                opportunity.position().source(),
                opportunity.position().formality(),
                referrer(opportunity),
                new TimelineAnswer(timeline.state(), timeline.decisionDate(), timeline.statedAs()),
                opportunity.openedAt());
    }

    private static @Nullable ReferrerAnswer referrer(Opportunity opportunity) {
        return opportunity.referrer() == null
                ? null
                : new ReferrerAnswer(
                        opportunity.referrer().id(),
                        opportunity.referrer().name(),
                        opportunity.referrer().email());
    }
}
