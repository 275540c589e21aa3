package io.followthrough.timing.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate promised to send (R2).
 *
 * @param interviewId the interview in which it was asked for; none if it was asked for otherwise
 * @param promisedAt when the promise was made
 * @param sentAt when it was sent; none while it is owed
 */
public record Material(
        UUID materialId,
        @Nullable UUID interviewId,
        LocalDate promisedFor,
        Instant promisedAt,
        @Nullable Instant sentAt) {}
