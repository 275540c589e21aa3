package io.followthrough.timing.facts;

import java.time.Instant;
import java.util.UUID;

/** The word of an employer that wants another round (R24), and in which round it lies. */
public record Invitation(UUID interviewId, Instant at) {}
