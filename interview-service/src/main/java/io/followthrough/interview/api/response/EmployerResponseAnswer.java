package io.followthrough.interview.api.response;

import io.followthrough.interview.domain.response.EmployerResponse;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the employer answered, and when (R32). */
@Schema(examples = """
        {"id": "01a1b5c0-3d00-7e5a-8b9c-3d4e5f607182",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
        "channel": "PHONE", "receivedAt": "2026-11-06T15:00:00Z",
        "summary": "They invite to a second round"}""")
public record EmployerResponseAnswer(
        UUID id,
        UUID opportunityId,
        String candidateId,
        EmployerResponse.Channel channel,
        Instant receivedAt,
        @Nullable String summary) {

    public static EmployerResponseAnswer of(EmployerResponse response) {
        return new EmployerResponseAnswer(
                response.id(),
                response.opportunityId(),
                response.candidateId(),
                response.channel(),
                response.receivedAt(),
                response.summary());
    }
}
