package io.followthrough.analytics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an event.
 *
 * @param type the short name, for example {@code InterviewCompleted}
 * @param person the candidate's pseudonym; null for what concerns a whole tenant
 * @param subject the aggregate's id, or the pseudonym where that was the candidate
 * @param data JSON text without personal data
 */
record Fact(
        UUID id,
        String type,
        String source,
        String tenant,
        @Nullable String person,
        String subject,
        Instant happenedAt,
        long aggregateVersion,
        @Nullable String correlationId,
        @Nullable String causationId,
        String data) {}
