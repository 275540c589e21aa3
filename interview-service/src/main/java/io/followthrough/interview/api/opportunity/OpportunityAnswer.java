package io.followthrough.interview.api.opportunity;

import io.followthrough.interview.api.promise.TimelineAnswer;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.facts.OpportunityOutcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as it stands.
 *
 * @param voidedAt when it was taken back as a mistake; absent while it stands
 */
@Schema(examples = """
        {"id": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
        "employer": "Alpenbahn", "role": "Timetable planner", "source": "Job fair", "formality": "FORMAL", "region": "DE-BY",
        "referrer": {"id": "01a12f20-2c01-7a11-9d5e-1f0a3c6b7e21", "name": "Mira Vogel",
        "email": "mira@friends.example"}, "status": "OPEN", "timeline": {"state": "KNOWN",
        "decisionDate": "2026-11-06", "statedAs": "by tomorrow"}, "openedAt": "2026-10-20T09:00:00Z"}""")
public record OpportunityAnswer(
        UUID id,
        String candidateId,
        String employer,
        String role,
        @Nullable String source,
        @Nullable Formality formality,
        @Nullable String region,
        @Nullable String language,
        @Nullable ReferrerAnswer referrer,
        Opportunity.Status status,
        @Nullable OpportunityOutcome outcome,
        @Nullable Instant outcomeRecordedAt,
        TimelineAnswer timeline,
        Instant openedAt,
        @Nullable Instant voidedAt) {

    /** Who helped to get the interview. */
    record ReferrerAnswer(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String greetingName) {}

    public static OpportunityAnswer of(Opportunity opportunity) {
        Opportunity.Conclusion conclusion = opportunity.conclusion();
        return new OpportunityAnswer(
                opportunity.id(),
                opportunity.candidateId(),
                opportunity.position().employer(),
                opportunity.position().role(),
                opportunity.position().source(),
                opportunity.position().formality(),
                opportunity.position().region(),
                opportunity.position().language(),
                referrer(opportunity),
                opportunity.status(),
                opportunity.outcome(),
                conclusion == null ? null : conclusion.recordedAt(),
                TimelineAnswer.of(opportunity.timeline()),
                opportunity.openedAt(),
                opportunity.voidedAt());
    }

    private static @Nullable ReferrerAnswer referrer(Opportunity opportunity) {
        return opportunity.referrer() == null
                ? null
                : new ReferrerAnswer(
                        opportunity.referrer().id(),
                        opportunity.referrer().name(),
                        opportunity.referrer().email(),
                        opportunity.referrer().greetingName());
    }
}
