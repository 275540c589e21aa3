package io.followthrough.contracts.interviews.retraction;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employer's word about its decision is once something was taken back (R1, R24).
 *
 * @param decisionDate null when the date that stood was taken back by the employer itself
 * @param statedAt when that was said first
 */
public record StandingTimeline(
        @Nullable LocalDate decisionDate, @Nullable String statedAs, Instant statedAt) {}
