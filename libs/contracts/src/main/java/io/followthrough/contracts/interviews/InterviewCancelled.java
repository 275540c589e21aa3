package io.followthrough.contracts.interviews;

import java.time.Instant;
import java.util.UUID;

/** A planned round will not take place. */
public record InterviewCancelled(UUID interviewId, UUID opportunityId, String candidateId, Instant cancelledAt)
        implements InterviewEvent {}
