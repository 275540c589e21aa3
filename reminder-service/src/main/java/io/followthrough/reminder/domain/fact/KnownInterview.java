package io.followthrough.reminder.domain.fact;

import java.util.UUID;

/** Which interview of which opportunity of whom. */
public record KnownInterview(UUID interviewId, UUID opportunityId, String candidateId) {}
