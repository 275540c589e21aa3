package io.followthrough.interview.store.people;

import java.util.UUID;

/** Where an interviewer stands. */
public record KnownInterviewer(UUID id, UUID interviewId, UUID opportunityId, String candidateId) {}
