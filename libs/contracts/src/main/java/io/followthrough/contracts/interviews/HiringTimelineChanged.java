package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employer said, or took back, by when it decides (R1, R24); absent date: the timeline is unknown. */
public record HiringTimelineChanged(
        UUID opportunityId,
        String candidateId,
        @Nullable LocalDate decisionDate,
        @Nullable String statedAs,
        @Nullable LocalDate previousDecisionDate,
        Instant statedAt)
        implements OpportunityEvent {}
