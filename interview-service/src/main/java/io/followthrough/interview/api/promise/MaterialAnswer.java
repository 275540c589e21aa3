package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.Material;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something the candidate promised to send (R2).
 *
 * @param interviewId the round in which it was promised; absent when between rounds
 * @param dueAt 17:00 on the promised date by the clocks of {@code dueZone}
 * @param onTime absent until it was sent
 * @param releasedAt since when it is owed no more, because the opportunity closed before it was due; absent while it is owed
 */
@Schema(examples = """
        {"id": "01a1ac27-0200-70c1-8541-af9cc252a1c7",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
        "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "description": "Two timetable samples",
        "promisedFor": "2026-11-10", "promisedAt": "2026-11-05T14:00:00Z",
        "dueAt": "2026-11-10T16:00:00Z", "dueZone": "Europe/Vienna",
        "sentAt": "2026-11-09T08:30:00Z", "onTime": true}""")
public record MaterialAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        @Nullable UUID interviewId,
        String description,
        LocalDate promisedFor,
        Instant promisedAt,
        Instant dueAt,
        String dueZone,
        @Nullable Instant sentAt,
        @Nullable Boolean onTime,
        @Nullable Instant releasedAt) {

    public static MaterialAnswer of(Material material) {
        return new MaterialAnswer(
                material.id(),
                material.identity().opportunityId(),
                material.identity().candidateId(),
                material.identity().interviewId(),
                material.description(),
                material.promisedFor(),
                material.promisedAt(),
                material.dueAt(),
                material.owed().deadline().zone().getId(),
                material.sentAt(),
                material.sentAt() == null ? null : material.onTime(),
                material.owed().releasedAt());
    }
}
