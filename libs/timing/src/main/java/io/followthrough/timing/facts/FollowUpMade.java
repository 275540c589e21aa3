package io.followthrough.timing.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A follow-up that was made, by the candidate's word; the channel is unknown if it was not told. */
public record FollowUpMade(Instant sentAt, @Nullable FollowUpChannel channel) {}
