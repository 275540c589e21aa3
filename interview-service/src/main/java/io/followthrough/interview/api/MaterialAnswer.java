package io.followthrough.interview.api;

import io.followthrough.interview.domain.Material;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate promised to send (R2).
 *
 * @param interviewId the round in which it was promised; absent when between rounds
 * @param dueAt 17:00 on the promised date
 * @param onTime absent until it was sent
 */
record MaterialAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        @Nullable UUID interviewId,
        String description,
        LocalDate promisedFor,
        Instant promisedAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Boolean onTime) {

    static MaterialAnswer of(Material material) {
        return new MaterialAnswer(
                material.id(),
                material.identity().opportunityId(),
                material.identity().candidateId(),
                material.identity().interviewId(),
                material.description(),
                material.promisedFor(),
                material.promisedAt(),
                material.dueAt(),
                material.sentAt(),
                material.sentAt() == null ? null : material.onTime());
    }
}
