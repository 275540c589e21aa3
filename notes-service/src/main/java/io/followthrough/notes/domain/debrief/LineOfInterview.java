package io.followthrough.notes.domain.debrief;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import java.util.UUID;

/** A line with the round that it was noted of. */
public record LineOfInterview(NoteLine line, UUID interviewId, KnownOpportunity opportunity) {}
