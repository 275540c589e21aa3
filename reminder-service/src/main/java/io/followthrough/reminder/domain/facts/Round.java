package io.followthrough.reminder.domain.facts;

import java.util.UUID;

/** Which interview of which opportunity of whom. */
public record Round(UUID interviewId, UUID opportunityId, String candidateId) {}
